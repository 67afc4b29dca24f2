import * as v from 'valibot';
import { SENDING_CONCERNS } from '../domain/model.ts';
import { standingSchema } from './judging-schemas.ts';
import { audienceSchema, idSchema, nameSchema, timeSchema } from './model-schemas.ts';

/** What a message is held back for, and who would read it. Nothing of its words. */
export const heldMessageSchema = v.object({
  hold: idSchema,
  /** Since when; nobody is asked about a message that went by now. */
  heldAt: timeSchema,
  concerns: v.pipe(
    v.array(v.picklist(SENDING_CONCERNS)),
    v.minLength(1),
    v.maxLength(SENDING_CONCERNS.length),
  ),
  standing: v.nullable(standingSchema),
  audience: audienceSchema,
  contactName: nameSchema,
});

/** What the child decides about a message that is held back. */
export const heldAnswerSchema = v.object({ hold: idSchema, answer: v.picklist(['send', 'change']) });

/** What the child decides about a page's request for the camera. */
export const cameraDecisionSchema = v.object({ ask: idSchema, answer: v.picklist(['allow', 'refuse']) });
