import * as v from 'valibot';
import { timeSchema } from './model-schemas.ts';

/** What came of a passphrase. `wait`: too many wrong ones; `until` says when the next is looked at. */
export const lockOutcomeSchema = v.union([
  v.object({ outcome: v.literal('done') }),
  v.object({ outcome: v.literal('wrong') }),
  v.object({ outcome: v.literal('wait'), until: timeSchema }),
]);
