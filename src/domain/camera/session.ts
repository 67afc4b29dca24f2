import type { CameraConcern, CameraWay } from '../model.ts';

/** One time that a page had the camera. */
export interface CameraSession {
  id: string;
  site: string;
  startedAt: number;
  /** The last sign of life; the end of the session if the page vanished without saying so. */
  lastSeenAt: number;
  endedAt: number | null;
  concerns: CameraConcern[];
  /** Whether Porchlight itself saw a live video track too, and did not only hear of it from the page. */
  corroborated: boolean;
  /** For how long the picture left the page, in milliseconds, and how; `null` in what is older than the question. */
  onAir: { ms: number; ways: CameraWay[] } | null;
}
