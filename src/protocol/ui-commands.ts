import * as v from 'valibot';
import { command } from './command.ts';
import {
  audienceSchema,
  blindSpotSchema,
  cameraSessionSchema,
  idSchema,
  levelSchema,
  localizedTextSchema,
  nameSchema,
  settingsSchema,
  storyStepSchema,
  timeSchema,
} from './model-schemas.ts';

const siteUseSchema = v.object({
  site: nameSchema,
  seconds: v.number(),
  messages: v.number(),
  cameraSeconds: v.number(),
});

const textsSchema = v.array(localizedTextSchema);

const contactSummarySchema = v.object({
  key: idSchema,
  name: nameSchema,
  site: nameSchema,
  audience: audienceSchema,
  level: levelSchema,
  noticed: textsSchema,
  siteSays: textsSchema,
  advice: v.object({
    canBeKnown: v.boolean(),
    why: idSchema,
    steps: v.array(idSchema),
    opening: idSchema,
    means: idSchema,
    parentSteps: v.array(idSchema),
  }),
  story: v.array(storyStepSchema),
  known: v.boolean(),
  talkedAt: v.nullable(timeSchema),
  firstSeenAt: timeSchema,
  lastSeenAt: timeSchema,
});

export const snapshotSchema = v.object({
  takenAt: timeSchema,
  level: levelSchema,
  today: v.array(siteUseSchema),
  week: v.array(siteUseSchema),
  sites: v.array(
    v.object({
      site: nameSchema,
      age: v.object({ by: v.picklist(['service', 'porchlight']), age: v.number() }),
      says: textsSchema,
    }),
  ),
  attention: v.array(contactSummarySchema),
  contacts: v.object({
    total: v.number(),
    known: v.number(),
    newThisWeek: v.number(),
    groups: v.number(),
  }),
  camera: v.array(cameraSessionSchema),
  blindSpots: v.array(blindSpotSchema),
  tips: v.array(
    v.object({
      id: v.picklist(['sharedRoom', 'knowContacts', 'stopContact']),
      state: v.picklist(['good', 'attention', 'unknown']),
      title: localizedTextSchema,
      seen: localizedTextSchema,
      next: localizedTextSchema,
    }),
  ),
  settings: settingsSchema,
});

export const getSnapshot = command({
  name: 'ui:get-snapshot',
  tier: 'ui',
  reply: () => snapshotSchema,
});

/** "We know this person", "this was a mistake", "we talked about it": changes what Porchlight makes of a contact from now on. */
export const answerContact = command({
  name: 'ui:answer-contact',
  tier: 'ui',
  reply: () => snapshotSchema,
});

/** Whether a contact is the same person as an earlier one on another site. */
export const answerLink = command({
  name: 'ui:answer-link',
  tier: 'ui',
  reply: () => snapshotSchema,
});
