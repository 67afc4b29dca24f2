import * as v from 'valibot';
import { command } from './command.ts';
import {
  accountFactsSchema,
  answerSchema,
  audienceSchema,
  blindSpotKindSchema,
  cameraSessionSchema,
  idSchema,
  levelSchema,
  localizedTextSchema,
  nameSchema,
  reasonSchema,
  settingsSchema,
  stageSchema,
  timeSchema,
} from './model-schemas.ts';

const siteUseSchema = v.object({
  site: nameSchema,
  seconds: v.number(),
  messages: v.number(),
  cameraSeconds: v.number(),
});

const contactSummarySchema = v.object({
  key: idSchema,
  name: nameSchema,
  site: nameSchema,
  audience: audienceSchema,
  account: accountFactsSchema,
  level: levelSchema,
  stage: stageSchema,
  reasons: v.array(reasonSchema),
  known: v.boolean(),
  firstSeenAt: timeSchema,
  lastSeenAt: timeSchema,
});

export const snapshotSchema = v.object({
  takenAt: timeSchema,
  level: levelSchema,
  today: v.array(siteUseSchema),
  week: v.array(siteUseSchema),
  sites: v.array(v.object({ site: nameSchema, says: v.array(localizedTextSchema) })),
  attention: v.array(contactSummarySchema),
  contacts: v.object({ total: v.number(), known: v.number(), newThisWeek: v.number() }),
  camera: v.array(cameraSessionSchema),
  blindSpots: v.array(
    v.object({
      kind: blindSpotKindSchema,
      site: v.nullable(nameSchema),
      count: v.number(),
      lastAt: timeSchema,
    }),
  ),
  settings: settingsSchema,
});

export const getSnapshot = command({
  name: 'ui:get-snapshot',
  tier: 'ui',
  request: v.object({}),
  reply: snapshotSchema,
});

/** "We know this person", "this was a mistake": changes what Porchlight makes of a contact from now on. */
export const answerContact = command({
  name: 'ui:answer-contact',
  tier: 'ui',
  request: v.object({ contact: idSchema, answer: answerSchema }),
  reply: snapshotSchema,
});

export const saveSettings = command({
  name: 'ui:save-settings',
  tier: 'ui',
  request: settingsSchema,
  reply: snapshotSchema,
});
