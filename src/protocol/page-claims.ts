import * as v from 'valibot';
import type { PageClaim } from './page-port.ts';

/** The longest claim there is takes less than this; nothing longer is even parsed. */
const LONGEST_CLAIM = 200;

/** Made when the first claim comes: most pages never make one. */
const claimSchema = () => {
  const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
  return v.variant('kind', [
    v.object({
      kind: v.picklist(['cameraStarted', 'cameraChanged', 'cameraStopped']),
      session: number,
      paused: v.boolean(),
      call: v.boolean(),
      recording: v.boolean(),
      picture: v.boolean(),
      screen: v.boolean(),
    }),
    v.object({ kind: v.literal('cameraWanted'), request: number }),
  ]);
};

/** Reads what came through the port; `null` when it is no claim. */
export function parsePageClaim(data: unknown): PageClaim | null {
  if (typeof data !== 'string' || data.length > LONGEST_CLAIM) return null;
  try {
    const claim = v.safeParse(claimSchema(), JSON.parse(data));
    return claim.success ? claim.output : null;
  } catch {
    return null;
  }
}
