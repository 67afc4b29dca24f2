import * as v from 'valibot';
import {
  AGE_BANDS,
  BLIND_SPOT_KINDS,
  CAMERA_AUDIENCES,
  CAMERA_COMPANY,
  CAMERA_CONCERNS,
  CAMERA_WAYS,
  COUNTRIES,
  LEVELS,
  VIDEO_SOURCES,
} from '../domain/model.ts';
import {
  COMPUTER_PLACES,
  LANGUAGES,
  LONGEST_FAMILY_NAME,
  MOST_PEOPLE,
  SENSITIVITIES,
} from '../domain/settings.ts';

/** Longest name or title that is believed; what is longer was cut by the reader. */
export const LONGEST_NAME = 120;

export const timeSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
export const nameSchema = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const levelSchema = v.picklist(LEVELS);
export const concernSchema = v.picklist(CAMERA_CONCERNS);
export const cameraAudienceSchema = v.picklist(CAMERA_AUDIENCES);
export const videoSourceSchema = v.picklist(VIDEO_SOURCES);
export const companySchema = v.picklist(CAMERA_COMPANY);
export const waysSchema = v.array(v.picklist(CAMERA_WAYS));
export const audienceSchema = v.picklist(['direct', 'group', 'unknown']);

/** If the card is not shown within this time, the message goes: milliseconds. */
export const HELD_AT_MOST = 3_000;

/** A page's request for the camera waits for the child for so long; milliseconds. */
export const ASKED_AT_MOST = 60_000;

/** A text of `_locales` that the domain chose. */
export const localizedTextSchema = v.object({ key: idSchema, substitutions: v.array(nameSchema) });

export const blindSpotSchema = v.object({
  kind: v.picklist(BLIND_SPOT_KINDS),
  site: v.nullable(nameSchema),
  count: v.number(),
  lastAt: timeSchema,
});

export const storyStepSchema = v.object({
  at: timeSchema,
  text: localizedTextSchema,
  why: v.array(localizedTextSchema),
  ask: v.nullable(v.object({ contact: idSchema, earlier: idSchema })),
});

export const cameraSessionSchema = v.object({
  id: idSchema,
  source: videoSourceSchema,
  site: nameSchema,
  startedAt: timeSchema,
  lastSeenAt: timeSchema,
  endedAt: v.nullable(timeSchema),
  concerns: v.array(concernSchema),
  isPrivate: v.boolean(),
  audience: cameraAudienceSchema,
  contact: v.nullable(v.object({ name: nameSchema, site: nameSchema })),
  company: v.nullable(companySchema),
  corroborated: v.boolean(),
  onAir: v.nullable(v.object({ ms: timeSchema, ways: waysSchema })),
});

const sensitivitySchema = v.exactOptional(v.picklist(SENSITIVITIES));
const familyNameSchema = v.pipe(v.string(), v.maxLength(LONGEST_FAMILY_NAME));

export const settingsSchema = v.object({
  language: v.nullable(v.picklist(LANGUAGES)),
  country: v.picklist(COUNTRIES),
  childName: familyNameSchema,
  childAgeBand: v.nullable(v.picklist(AGE_BANDS)),
  place: v.nullable(v.picklist(COMPUTER_PLACES)),
  people: v.pipe(v.array(familyNameSchema), v.maxLength(MOST_PEOPLE)),
  agreedAt: v.nullable(timeSchema),
  sensitivity: v.object({
    grooming: sensitivitySchema,
    blackmail: sensitivitySchema,
    bullying: sensitivitySchema,
    selfHarm: sensitivitySchema,
    oversharing: sensitivitySchema,
  }),
  helpFirst: v.array(idSchema),
  welcomed: v.boolean(),
});
