import { type Audience, CAMERA_AUDIENCES, type CameraAudience } from '../model.ts';

/** In a call that has just begun nobody is seen yet: so long nothing is made of it, in milliseconds on air. */
const SETTLES_WITHIN = 3_000;

/** What a page shows of those who may see the camera. */
interface Seen {
  isOnAir: boolean;
  onAirMs: number;
  /** How many others it shows or plays live. */
  others: number;
  /** Whose chat is open in the same tab, where one is read. */
  chat: Audience | null;
}

/** Who sees a camera. Those who are shown count; where nobody is, the chat of the same tab tells whose call it is. */
export function cameraAudience({ isOnAir, onAirMs, others, chat }: Seen): CameraAudience {
  if (!isOnAir || onAirMs < SETTLES_WITHIN) return others > 1 ? 'group' : 'nobody';
  if (others > 0) return others === 1 ? 'oneToOne' : 'group';
  if (chat === 'direct') return 'oneToOne';
  return chat === 'group' ? 'group' : 'unknown';
}

/** The wider of two circles. */
export function widest(one: CameraAudience, other: CameraAudience): CameraAudience {
  return CAMERA_AUDIENCES.indexOf(one) > CAMERA_AUDIENCES.indexOf(other) ? one : other;
}
