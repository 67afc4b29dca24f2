import * as v from 'valibot';
import { SIGNAL_KINDS } from '../domain/model.ts';
import { directionSchema, valueSchema } from './judging-schemas.ts';
import { audienceSchema, idSchema, nameSchema, timeSchema } from './model-schemas.ts';

/** What the reader says of a chat; apart from the other nouns, so that the extension's pages need not carry it. */
const observedSignalSchema = v.object({
  kind: v.picklist(SIGNAL_KINDS),
  value: v.exactOptional(valueSchema),
});

const fingerprintSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const observationSchema = v.object({
  fingerprint: fingerprintSchema,
  direction: directionSchema,
  at: v.nullable(timeSchema),
  signals: v.pipe(v.array(observedSignalSchema), v.maxLength(SIGNAL_KINDS.length * 2), v.readonly()),
  place: v.exactOptional(fingerprintSchema),
  words: v.exactOptional(fingerprintSchema),
  again: v.exactOptional(v.boolean()),
});

export const conversationSchema = v.object({ id: idSchema, title: nameSchema, audience: audienceSchema });

/** A line that names a country: no longer than the reader takes one for. */
const LONGEST_REGION = 80;

export const accountFactsSchema = v.object({
  hasMutualFriends: v.exactOptional(v.boolean()),
  isNew: v.exactOptional(v.boolean()),
  wasDeclined: v.exactOptional(v.boolean()),
  isReported: v.exactOptional(v.boolean()),
  isAbroad: v.exactOptional(v.boolean()),
  region: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_REGION))),
});
