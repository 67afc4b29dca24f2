import * as v from 'valibot';
import { timeSchema } from './model-schemas.ts';

const waitSchema = v.object({ outcome: v.literal('wait'), until: timeSchema });
const doneSchema = v.object({ outcome: v.literal('done') });
const wrongSchema = v.object({ outcome: v.literal('wrong') });

/** Why a passphrase opens nothing. */
export const notOpenedSchemas = [wrongSchema, waitSchema] as const;

/** What came of a passphrase. `wait`: too many wrong ones; `until` says when the next is looked at. */
export const lockOutcomeSchema = v.union([doneSchema, ...notOpenedSchemas]);

/** What came of a passphrase that is set. `recoveryCode`: where there is a new one. It is shown now and never again. */
export const passphraseSetSchema = v.union([
  v.object({ ...doneSchema.entries, recoveryCode: v.nullable(v.string()) }),
  ...notOpenedSchemas,
]);

/** Whether something was done, or when it may be. */
export const waitOutcomeSchema = v.union([doneSchema, waitSchema]);
