/**
 * The port between the MAIN world and the isolated world. The isolated script listens once for this event at
 * `document_start`; the MAIN script, which runs right after it and before the page, answers with one `MessagePort`
 * inside a `MessageEvent`. After that only the port is used: a page cannot reach it or forge it.
 *
 * Messages are JSON strings, because Firefox denies one world access to the other's objects.
 */
export const HANDSHAKE_EVENT = 'porchlight-port';

/** MAIN to isolated: claims, not facts. */
export type PageClaim = CameraClaim | CameraRequest;

/** `session` numbers the camera sessions of this frame from 1. */
export interface CameraClaim extends CameraState {
  kind: 'cameraStarted' | 'cameraChanged' | 'cameraStopped';
  session: number;
}

/** The page asks for the camera, and waits. `request` numbers the requests of this frame from 1. */
export interface CameraRequest {
  kind: 'cameraWanted';
  request: number;
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
  /** All that there is to see is a screen that the child shares. */
  screen: boolean;
}

/** Isolated to MAIN. */
export type PageOrder =
  | { kind: 'stopCameras' }
  /** Blacken all cameras until `resumeCameras`, whatever the page does. */
  | { kind: 'pauseCameras' }
  | { kind: 'resumeCameras' }
  /** The answer to a request; `wait` is none yet, and says that one will come. */
  | { kind: 'answerRequest'; request: number; answer: 'go' | 'refuse' | 'wait' }
  | { kind: 'stepDown' };
