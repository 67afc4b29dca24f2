import * as v from 'valibot';
import {
  BLIND_SPOT_KINDS,
  CAMERA_CONCERNS,
  HISTORY_KINDS,
  NOTE_KINDS,
  RISK_KINDS,
  SIGNAL_KINDS,
} from '../domain/model.ts';
import { DETAILS } from '../domain/risk/values.ts';
import { cameraAgreementSchema } from '../protocol/agreement-schemas.ts';
import { accountFactsSchema } from '../protocol/chat-schemas.ts';
import { answerSchema, reasonSchema, stageSchema, surenessSchema } from '../protocol/judging-schemas.ts';
import {
  audienceSchema,
  cameraSessionSchema,
  concernSchema,
  levelSchema,
  settingsSchema,
} from '../protocol/model-schemas.ts';
import type { StoreName, ValueOf } from './schema.ts';

/** The last moment that a date can show: a later one would stop whoever writes it out. */
const LAST_MOMENT = 8.64e15;

const text = v.string();
const name = v.pipe(text, v.maxLength(300));
const count = v.pipe(v.number(), v.finite());
const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_MOMENT));
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
/** The real bytes, whatever window they come from. */
const bytes = v.custom<Uint8Array<ArrayBuffer>>((value) => ArrayBuffer.isView(value));

const fading = { amount: count, at: time };
const trace = v.object({
  ...fading,
  value: v.exactOptional(v.union([count, text])),
  lowest: v.exactOptional(count),
  bare: v.exactOptional(v.array(v.object({ years: count, at: time }))),
  firstAt: v.exactOptional(time),
  details: v.exactOptional(v.array(v.picklist(DETAILS))),
  forgiven: v.exactOptional(v.literal(true)),
});
const traces = v.record(v.picklist(SIGNAL_KINDS), trace);
const byDirection = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.object({ fromContact: schema, fromChild: schema });

const state = v.object({
  fromContact: traces,
  fromChild: traces,
  platforms: v.array(text),
  askedAt: v.record(text, v.tuple([time, time])),
  messages: byDirection(count),
  firstAt: orNull(time),
  childLastAt: orNull(time),
  pace: orNull(v.object(fading)),
  late: orNull(v.object(fading)),
  rude: byDirection(orNull(v.object(fading))),
  authors: orNull(v.array(v.object({ ...fading, id: count }))),
});

const reasons = v.array(v.object({ ...reasonSchema.entries, at: time }));
const verdict = v.object({
  level: levelSchema,
  stage: stageSchema,
  score: count,
  kinds: v.array(v.picklist(RISK_KINDS)),
  reasons,
});

const contact = v.object({
  key: text,
  name,
  site: name,
  audience: audienceSchema,
  account: accountFactsSchema,
  state,
  verdict,
  known: v.boolean(),
  talkedAt: orNull(time),
  sameAs: v.record(text, v.boolean()),
  firstSeenAt: time,
  lastSeenAt: time,
  lastWarning: orNull(v.object({ level: levelSchema, at: time })),
});

const moment = v.object({
  id: text,
  kind: v.picklist(HISTORY_KINDS),
  at: time,
  site: name,
  subject: text,
  level: levelSchema,
  stage: orNull(stageSchema),
  reasons,
  earlier: v.exactOptional(v.object({ name, site: name, sure: surenessSchema })),
  concerns: v.array(concernSchema),
  shownAt: orNull(time),
  answer: orNull(answerSchema),
});

const session = v.object({
  ...cameraSessionSchema.entries,
  id: text,
  site: name,
  startedAt: time,
  lastSeenAt: time,
  endedAt: orNull(time),
  tab: v.exactOptional(count),
  frame: count,
  paused: v.boolean(),
  isOnAir: v.boolean(),
  isFirstHere: v.boolean(),
  hiddenSince: orNull(time),
  held: v.boolean(),
  moment: orNull(text),
  level: levelSchema,
  contactKey: orNull(text),
  covered: orNull(v.array(v.picklist(CAMERA_CONCERNS))),
});

const policy = v.object({
  watch: orNull(v.object({ every: v.boolean(), sites: v.array(text) })),
  fields: v.array(text),
  problems: v.array(text),
});

const wrapped = { nonce: bytes, bytes };

/** What a record of each store must be, to be worked with. What is more than that does no harm. */
export const RECORD_SCHEMAS: { [Name in StoreName]: v.GenericSchema<unknown, ValueOf<Name>> } = {
  contacts: contact,
  seen: v.object({
    conversation: count,
    fingerprint: count,
    words: v.exactOptional(count),
    kinds: v.exactOptional(v.array(v.picklist(SIGNAL_KINDS))),
    day: count,
  }),
  moments: moment,
  cameraSessions: session,
  timeline: v.object({
    at: time,
    floor: time,
    taken: v.array(v.object({ site: text, rank: count, from: time, to: time })),
  }),
  days: v.object({ date: v.pipe(text, v.isoDate()), site: name, seconds: count, messages: count }),
  contactDays: v.object({
    ...{ contact: text, date: v.pipe(text, v.isoDate()), site: name },
    ...{ fromContact: count, fromChild: count },
  }),
  blindSpots: v.object({ kind: v.picklist(BLIND_SPOT_KINDS), site: name, count, lastAt: time }),
  // What is missing is as on the first day, or as the family has it beside what an administrator set.
  settings: v.object({
    language: v.exactOptional(settingsSchema.entries.language),
    country: v.exactOptional(settingsSchema.entries.country),
    childName: v.exactOptional(settingsSchema.entries.childName),
    childAgeBand: v.exactOptional(settingsSchema.entries.childAgeBand),
    place: v.exactOptional(settingsSchema.entries.place),
    people: v.exactOptional(settingsSchema.entries.people),
    agreedAt: v.exactOptional(settingsSchema.entries.agreedAt),
    sensitivity: v.exactOptional(settingsSchema.entries.sensitivity),
    helpFirst: v.exactOptional(settingsSchema.entries.helpFirst),
    welcomed: v.exactOptional(settingsSchema.entries.welcomed),
    policy: v.exactOptional(policy),
  }),
  agreement: v.object({
    rules: v.exactOptional(cameraAgreementSchema.entries.rules),
    lateHours: v.exactOptional(cameraAgreementSchema.entries.lateHours),
    minutes: v.exactOptional(cameraAgreementSchema.entries.minutes),
    otherwise: cameraAgreementSchema.entries.otherwise,
  }),
  lock: v.object({
    salt: bytes,
    proof: bytes,
    rounds: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    isSplit: v.boolean(),
    failures: count,
    waitUntil: time,
    startsAgainAt: orNull(time),
    isManaged: v.exactOptional(v.literal(true)),
  }),
  familyKey: v.object({
    publicKey: bytes,
    byPassphrase: v.object(wrapped),
    byCode: orNull(v.object({ ...wrapped, salt: bytes })),
  }),
  notes: v.object({
    id: text,
    at: time,
    site: name,
    kind: v.picklist(NOTE_KINDS),
    about: orNull(v.object({ salt: bytes, tags: v.array(bytes) })),
    encapsulated: bytes,
    bytes,
  }),
  noteTickets: v.object({
    ticket: text,
    tab: count,
    frame: count,
    host: text,
    contactName: orNull(name),
    at: time,
  }),
  tabs: v.object({
    tab: count,
    site: text,
    chats: v.array(v.object({ key: text, audience: audienceSchema, at: time })),
  }),
  heartbeat: v.object({ at: time }),
  setAside: v.object({ id: text, store: text, key: v.unknown(), value: v.unknown(), at: time }),
};
