import * as v from 'valibot';
import { command } from './command.ts';
import { exportSchema, placeSchema } from './export-schemas.ts';
import { lockOutcomeSchema, notOpenedSchemas } from './lock-outcome.ts';
import { idSchema, nameSchema, timeSchema } from './model-schemas.ts';
import { fileKeySchema } from './sealed-file-schemas.ts';

/**
 * A part of the export: messages between pages and background have a limit, and the data of years may be beyond it
 * (https://developer.chrome.com/docs/extensions/develop/concepts/messaging). `next` is `null` with the last one.
 */
export const exportPart = command({
  name: 'ui:export',
  tier: 'ui',
  reply: () => v.object({ ...exportSchema.entries, next: v.nullable(placeSchema) }),
});

/** What a file is sealed with: the public half of the family's key, and what keeps the private half. `null` while there is none. */
export const getFileKey = command({
  name: 'ui:get-file-key',
  tier: 'ui',
  reply: () => v.nullable(fileKeySchema),
});

/** Finds the key of one sealed file. `key`: `null` where the file opens, but what is in it was changed. */
export const openFileKey = command({
  name: 'ui:open-file-key',
  tier: 'ui',
  reply: () =>
    v.union([v.object({ outcome: v.literal('done'), key: v.nullable(v.string()) }), ...notOpenedSchemas]),
});

/** What a family can choose from, before it erases something. */
const ownDataSchema = v.object({
  /** Latest first. Sites go by the names that the family knows. */
  contacts: v.array(v.object({ key: idSchema, name: nameSchema, site: nameSchema, lastSeenAt: timeSchema })),
  sites: v.array(v.object({ id: idSchema, name: nameSchema })),
  /** Today, on the family's clock. */
  today: v.string(),
  hasPassphrase: v.boolean(),
  /** Whether there is a key to seal with. */
  hasKey: v.boolean(),
  /** Whether an administrator set the passphrase, or anything at all: that stays when all is erased. */
  managed: v.object({ lock: v.boolean(), any: v.boolean() }),
  /** Whether anything was damaged and lies aside. */
  hasSetAside: v.boolean(),
});

export const getOwnData = command({ name: 'ui:get-own-data', tier: 'ui', reply: () => ownDataSchema });

/** How much would go, by kind. */
const countsSchema = v.object({
  contacts: v.number(),
  moments: v.number(),
  cameraSessions: v.number(),
  days: v.number(),
  blindSpots: v.number(),
  notes: v.number(),
  setAside: v.number(),
  /** Notes that may be about the contact that is to go, of which nobody can tell without the passphrase. */
  unclearNotes: v.number(),
});

export const countErasable = command({
  name: 'ui:count-erasable',
  tier: 'ui',
  reply: () => countsSchema,
});

/** Erases for good: with the family's passphrase, once it has one. */
export const erase = command({ name: 'ui:erase', tier: 'ui', reply: () => lockOutcomeSchema });
