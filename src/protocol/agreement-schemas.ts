import * as v from 'valibot';
import { CAMERA_RULES } from '../domain/model.ts';
import { idSchema } from './model-schemas.ts';

export const cameraRuleSchema = v.picklist(CAMERA_RULES);

const minuteOfDaySchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_439));

/** `rules`: by the id of a site, or by a host, which becomes the id of its site. */
export const cameraAgreementSchema = v.object({
  rules: v.record(idSchema, cameraRuleSchema),
  lateHours: v.nullable(v.object({ from: minuteOfDaySchema, to: minuteOfDaySchema })),
  minutes: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_440))),
  otherwise: v.exactOptional(cameraRuleSchema),
});

/** No upper case, no digits asked for: length is what counts (NIST SP 800-63B, 3.1.1.2). */
export const passphraseSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const SHORTEST_PASSPHRASE = 10;
