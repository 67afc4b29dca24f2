import * as v from 'valibot';
import { COUNTRIES, HISTORY_KINDS, SITE_NOTES } from '../domain/model.ts';
import { cameraRuleSchema } from './agreement-schemas.ts';
import { command } from './command.ts';
import { answerSchema, reasonSchema, stageSchema, surenessSchema } from './judging-schemas.ts';
import {
  audienceSchema,
  blindSpotSchema,
  cameraSessionSchema,
  concernSchema,
  idSchema,
  levelSchema,
  localizedTextSchema,
  nameSchema,
  storyStepSchema,
  timeSchema,
} from './model-schemas.ts';
import { aboutSiteSchema } from './site-schemas.ts';

const namedSiteSchema = v.object({ id: idSchema, name: nameSchema });
const namedContactSchema = v.object({ key: idSchema, name: nameSchema, site: namedSiteSchema });

const toldMomentSchema = v.object({
  id: idSchema,
  kind: v.picklist(HISTORY_KINDS),
  at: timeSchema,
  site: namedSiteSchema,
  contact: v.nullable(namedContactSchema),
  session: v.nullable(cameraSessionSchema),
  level: levelSchema,
  stage: v.nullable(stageSchema),
  reasons: v.array(reasonSchema),
  earlier: v.exactOptional(v.object({ name: nameSchema, site: nameSchema, sure: surenessSchema })),
  concerns: v.array(concernSchema),
  shownAt: v.nullable(timeSchema),
  answer: v.nullable(answerSchema),
});

/** The newest moments of those that the family chose to look at. */
export const getTimeline = command({
  name: 'ui:get-timeline',
  tier: 'ui',
  reply: () =>
    v.object({
      takenAt: timeSchema,
      timeZone: nameSchema,
      moments: v.array(toldMomentSchema),
      /** There are earlier ones. */
      hasMore: v.boolean(),
      /** All sites that something may have happened on, by name. */
      sites: v.array(namedSiteSchema),
      /** The contact that was chosen, while it is kept. */
      contact: v.nullable(namedContactSchema),
    }),
});

const contactRowSchema = v.object({
  key: idSchema,
  name: nameSchema,
  site: namedSiteSchema,
  audience: audienceSchema,
  level: levelSchema,
  stage: stageSchema,
  known: v.boolean(),
  talkedAt: v.nullable(timeSchema),
  firstSeenAt: timeSchema,
  lastSeenAt: timeSchema,
  /** As whom the same person may write elsewhere. */
  others: v.array(namedContactSchema),
  messages: v.object({ fromContact: v.number(), fromChild: v.number() }),
  isGroup: v.boolean(),
  isNew: v.boolean(),
  hasNamesake: v.boolean(),
  needsAttention: v.boolean(),
  noticed: v.array(localizedTextSchema),
});

/** The people that the family chose to look at: who may be one person on several sites is one. */
export const getContacts = command({
  name: 'ui:get-contacts',
  tier: 'ui',
  reply: () =>
    v.object({
      takenAt: timeSchema,
      timeZone: nameSchema,
      contacts: v.array(contactRowSchema),
      /** How many there are of those that were chosen, and how many of these are groups. */
      chosen: v.number(),
      chosenGroups: v.number(),
      /** How many there are in each group, whatever is searched for. */
      counts: v.object({
        all: v.number(),
        attention: v.number(),
        new: v.number(),
        known: v.number(),
      }),
    }),
});

const noticedSchema = v.array(
  v.object({ text: localizedTextSchema, at: timeSchema, site: nameSchema, forgiven: v.boolean() }),
);

/** Everything that is kept of one contact; `null` for one that is not there, or no more. */
export const getContact = command({
  name: 'ui:get-contact',
  tier: 'ui',
  reply: () =>
    v.object({
      takenAt: timeSchema,
      timeZone: nameSchema,
      country: v.picklist(COUNTRIES),
      contact: v.nullable(
        v.object({
          ...contactRowSchema.entries,
          /** Why it is judged as it is today. */
          reasons: v.array(reasonSchema),
          siteSays: v.array(localizedTextSchema),
          stages: v.array(v.object({ stage: stageSchema, noticed: noticedSchema })),
          beside: v.object({ fromContact: noticedSchema, fromChild: noticedSchema }),
          /** How somebody went from site to site. */
          story: v.array(storyStepSchema),
          /** Each of the last weeks by its first date, oldest first. */
          weeks: v.array(v.object({ date: nameSchema, fromContact: v.number(), fromChild: v.number() })),
          moments: v.array(toldMomentSchema),
          sessions: v.array(cameraSessionSchema),
        }),
      ),
    }),
});

const useSchema = v.object({ seconds: v.number(), messages: v.number(), cameraSeconds: v.number() });

/** The sites that the child used in the last months, with what is known of each. */
export const getSites = command({
  name: 'ui:get-sites',
  tier: 'ui',
  reply: () =>
    v.object({
      takenAt: timeSchema,
      timeZone: nameSchema,
      sites: v.array(
        v.object({
          site: namedSiteSchema,
          about: v.nullable(aboutSiteSchema),
          /** The texts that are most worth saying of it. */
          says: v.array(localizedTextSchema),
          week: useSchema,
          fourWeeks: useSchema,
          lastUsed: nameSchema,
        }),
      ),
    }),
});

/** Everything that is kept and known of one site. */
export const getSite = command({
  name: 'ui:get-site',
  tier: 'ui',
  reply: () =>
    v.object({
      takenAt: timeSchema,
      timeZone: nameSchema,
      site: namedSiteSchema,
      /** `null` for a site that the catalogue does not know. */
      about: v.nullable(aboutSiteSchema),
      /** What makes Porchlight's rating what it is. */
      ratedFor: v.array(v.picklist(SITE_NOTES)),
      says: v.array(localizedTextSchema),
      /** Every one of the last days, oldest first. */
      days: v.array(v.object({ date: nameSchema, ...useSchema.entries })),
      /** Who was there last, most serious first. */
      contacts: v.array(contactRowSchema),
      contactCount: v.number(),
      groupCount: v.number(),
      /** What could not be seen there in the last days. */
      blindSpots: v.array(blindSpotSchema),
      rule: v.nullable(cameraRuleSchema),
    }),
});
