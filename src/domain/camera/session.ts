import type { CameraAudience, CameraCompany, CameraConcern, CameraWay, VideoSource } from '../model.ts';

/** One time that a page had the camera, or a screen that the child shared with it. */
export interface CameraSession {
  id: string;
  source: VideoSource;
  site: string;
  startedAt: number;
  /** The last sign of life; the end of the session if the page vanished without saying so. */
  lastSeenAt: number;
  endedAt: number | null;
  concerns: CameraConcern[];
  /** Whether there was a reason to look closer, at any time: there is one for each concern. */
  isPrivate: boolean;
  /** The widest circle that was seen to look on. */
  audience: CameraAudience;
  /** Who the concerns are about: the name of a contact, and where it was met. */
  contact: { name: string; site: string } | null;
  /** Whom the child said that it was with. */
  company: CameraCompany | null;
  /** Whether Porchlight itself saw a live video track too, and did not only hear of it from the page. */
  corroborated: boolean;
  /** For how long the picture left the page, in milliseconds, and how; `null` in what is older than the question. */
  onAir: { ms: number; ways: CameraWay[] } | null;
}
