import * as v from 'valibot';
import type { CameraClaim } from './page-port.ts';

/** The longest claim there is takes less than this; nothing longer is even parsed. */
const LONGEST_CLAIM = 200;

const claimSchema = v.object({
  kind: v.picklist(['cameraStarted', 'cameraChanged', 'cameraStopped']),
  session: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  paused: v.boolean(),
  call: v.boolean(),
  recording: v.boolean(),
  picture: v.boolean(),
  screen: v.boolean(),
});

/** Reads what came through the port; `null` when it is no claim. */
export function parseCameraClaim(data: unknown): CameraClaim | null {
  if (typeof data !== 'string' || data.length > LONGEST_CLAIM) return null;
  try {
    const claim = v.safeParse(claimSchema, JSON.parse(data));
    return claim.success ? claim.output : null;
  } catch {
    // No JSON is no claim either.
    return null;
  }
}
