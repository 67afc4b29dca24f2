import * as v from 'valibot';
import type { PageClaim } from './page-port.ts';

/** The longest claim there is takes less than this; nothing longer is even parsed. */
const LONGEST_CLAIM = 200;

const numberSchema = () => v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Made when the first claim comes: most pages never make one. */
const CLAIM_SCHEMAS = [
  () => v.object({ kind: v.picklist(['cameraWanted']), request: numberSchema() }),
  () =>
    v.object({
      kind: v.picklist(['cameraStarted', 'cameraChanged', 'cameraStopped']),
      session: numberSchema(),
      paused: v.boolean(),
      call: v.boolean(),
      recording: v.boolean(),
      picture: v.boolean(),
      screen: v.boolean(),
    }),
] as const;

/** Reads what came through the port; `null` when it is no claim. */
export function parsePageClaim(data: unknown): PageClaim | null {
  if (typeof data !== 'string' || data.length > LONGEST_CLAIM) return null;
  try {
    const value: unknown = JSON.parse(data);
    for (const schema of CLAIM_SCHEMAS) {
      const claim = v.safeParse(schema(), value);
      if (claim.success) return claim.output;
    }
  } catch {
    // No JSON is no claim either.
  }
  return null;
}
