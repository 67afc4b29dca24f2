import * as v from 'valibot';
import { CAMERA_WAYS, TIME_GROUNDS } from '../domain/model.ts';
import { cameraDecisionSchema, heldAnswerSchema, heldMessageSchema } from './asking-schemas.ts';
import { accountFactsSchema, conversationSchema, observationSchema } from './chat-schemas.ts';
import { LARGEST_BATCH, MOST_STRETCHES } from './content-commands.ts';
import { answerSchema } from './judging-schemas.ts';
import {
  companySchema,
  idSchema,
  nameSchema,
  timeSchema,
  videoSourceSchema,
  waysSchema,
} from './model-schemas.ts';
import { noteSchema } from './note-schemas.ts';

/** A page has a session a frame, and few frames with a camera. */
const MOST_SESSIONS = 50;

/** What the background believes of the requests of pages: a schema for each command of `content-commands.ts`. */
export const CONTENT_REQUESTS = {
  'content:chat-found': v.object({}),
  'content:camera-found': v.object({}),
  'content:messages-observed': v.object({
    conversation: conversationSchema,
    contact: v.nullable(v.object({ id: idSchema, name: nameSchema, account: accountFactsSchema })),
    observations: v.pipe(v.array(observationSchema), v.minLength(1), v.maxLength(LARGEST_BATCH)),
  }),
  'content:reading-changed': v.object({ state: v.picklist(['reading', 'cannotRead']) }),
  'content:camera-seen': v.object({
    session: idSchema,
    source: videoSourceSchema,
    startedAt: timeSchema,
    endedAt: v.nullable(timeSchema),
    corroborated: v.boolean(),
    noticed: v.boolean(),
    hidden: v.boolean(),
    paused: v.boolean(),
    /** The child paused it, not the page. */
    held: v.boolean(),
    /** How many others the page shows or plays live: people in a call. */
    others: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    isOnAir: v.boolean(),
    onAirMs: timeSchema,
    ways: v.pipe(waysSchema, v.maxLength(CAMERA_WAYS.length)),
  }),
  'content:time-spent': v.object({
    stretches: v.pipe(
      v.array(v.object({ from: timeSchema, to: timeSchema, ground: v.picklist(TIME_GROUNDS) })),
      v.minLength(1),
      v.maxLength(MOST_STRETCHES),
    ),
  }),
  'content:warning-shown': v.object({ moment: idSchema }),
  'content:warning-answered': v.object({ moment: idSchema, answer: answerSchema }),
  'content:message-held': heldMessageSchema,
  'content:held-answered': heldAnswerSchema,
  'content:page-misbehaved': v.object({ how: v.picklist(['warningRemoved', 'oddPage']) }),
  'content:turn-camera-off': v.object({}),
  'content:camera-wanted': v.object({ ask: idSchema, hidden: v.boolean() }),
  'content:camera-decided': cameraDecisionSchema,
  'content:hold-camera': v.object({ paused: v.boolean() }),
  'content:camera-is-fine': v.object({
    sessions: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(MOST_SESSIONS)),
    company: companySchema,
  }),
  'content:open-help': v.object({}),
  'content:note-wanted': v.object({ contactName: v.nullable(nameSchema) }),
  'content:open-notes-page': v.object({}),
  'content:keep-note': v.object({ ticket: idSchema, note: noteSchema }),
} as const satisfies Record<string, v.GenericSchema>;
