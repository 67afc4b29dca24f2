/**
 * The port between the MAIN world and the isolated world. The isolated script listens once for this event at
 * `document_start`; the MAIN script, which runs right after it and before the page, answers with one `MessagePort`
 * inside a `MessageEvent`. After that only the port is used: a page cannot reach it or forge it.
 *
 * Messages are JSON strings, because Firefox denies one world access to the other's objects.
 */
export const HANDSHAKE_EVENT = 'porchlight-port';

/** MAIN to isolated: claims, not facts. `session` numbers the camera sessions of this frame from 1. */
export interface PageClaim extends CameraState {
  kind: 'cameraStarted' | 'cameraChanged' | 'cameraStopped';
  session: number;
}

/** Whether the camera shows nothing for now, and by which ways its picture leaves the page's own view. */
export interface CameraState {
  paused: boolean;
  /** A connection carries it to somebody else. */
  call: boolean;
  /** It is recorded, or the page reads it frame by frame. */
  recording: boolean;
  /** A still was taken of it, less than a second or two ago. */
  picture: boolean;
}

/** Isolated to MAIN. */
export type PageOrder = { kind: 'stopCameras' } | { kind: 'stepDown' };
