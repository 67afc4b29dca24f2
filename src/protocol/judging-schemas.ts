import * as v from 'valibot';
import { FAMILY_ANSWERS } from '../domain/looking-back.ts';
import { SIGNAL_KINDS, STAGES, STANDINGS, SURENESS } from '../domain/model.ts';
import { timeSchema } from './model-schemas.ts';

// What is made of a contact, and said to it. Apart from the other nouns, since the popup shows it in words only.

export const stageSchema = v.picklist(STAGES);
export const answerSchema = v.picklist(['known', 'mistake', 'understood']);
export const contactAnswerSchema = v.picklist(FAMILY_ANSWERS);
export const surenessSchema = v.picklist(SURENESS);
export const standingSchema = v.picklist(STANDINGS);
export const directionSchema = v.picklist(['fromContact', 'fromChild']);
export const valueSchema = v.union([v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(40))]);

export const reasonSchema = v.object({
  signal: v.picklist(SIGNAL_KINDS),
  direction: directionSchema,
  value: v.exactOptional(valueSchema),
  at: timeSchema,
  elsewhere: v.exactOptional(v.literal(true)),
});
