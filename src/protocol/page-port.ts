/**
 * The port between the MAIN world and the isolated world. The isolated script listens once for this event at
 * `document_start`; the MAIN script, which runs right after it and before the page, answers with one `MessagePort`
 * inside a `MessageEvent`. After that only the port is used: a page cannot reach it or forge it.
 *
 * Messages are JSON strings, because Firefox denies one world access to the other's objects.
 */
export const HANDSHAKE_EVENT = 'porchlight-port';

/** MAIN to isolated: claims, not facts. `session` numbers the camera sessions of this frame from 1. */
export type PageClaim =
  | { kind: 'cameraStarted'; session: number }
  | { kind: 'cameraStopped'; session: number };

/** Isolated to MAIN. */
export type PageOrder = { kind: 'stopCameras' } | { kind: 'stepDown' };
