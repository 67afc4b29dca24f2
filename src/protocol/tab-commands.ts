import * as v from 'valibot';
import { SURENESS } from '../domain/model.ts';
import { heldAnswerSchema, heldMessageSchema } from './asking-schemas.ts';
import { tabCommand } from './command.ts';
import { reasonSchema, stageSchema } from './judging-schemas.ts';
import {
  cameraAudienceSchema,
  concernSchema,
  idSchema,
  levelSchema,
  nameSchema,
  timeSchema,
  videoSourceSchema,
} from './model-schemas.ts';

/**
 * Show a warning about a contact in the page. Shown once per moment, however often it is sent. `contact` is an opaque
 * number that tells one contact from another. What the child has not been told of yet stands first in `reasons`:
 * `unheard` of them.
 */
export const showWarning = tabCommand({
  name: 'tab:show-warning',
  request: () =>
    v.object({
      moment: idSchema,
      contact: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      level: levelSchema,
      stage: stageSchema,
      reasons: v.array(reasonSchema),
      unheard: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      contactName: nameSchema,
      /** Another account on the site is called the same. */
      hasNamesake: v.boolean(),
      siteName: nameSchema,
      /** Who it may have been before, where that is a part of the reasons. */
      earlier: v.nullable(v.object({ name: nameSchema, site: nameSchema, sure: v.picklist(SURENESS) })),
    }),
});

/**
 * The camera sessions that are live in this tab. The card shows them; an empty list takes it away. `held` is one that the
 * child paused; `isAnswered` one of which the child said whom it is with, and nothing new is known since.
 */
export const showCamera = tabCommand({
  name: 'tab:show-camera',
  request: () =>
    v.object({
      siteName: nameSchema,
      contactName: v.nullable(nameSchema),
      audience: cameraAudienceSchema,
      sessions: v.array(
        v.object({
          id: idSchema,
          source: videoSourceSchema,
          moment: v.nullable(idSchema),
          startedAt: timeSchema,
          concerns: v.array(concernSchema),
          isPrivate: v.boolean(),
          isAnswered: v.boolean(),
          held: v.boolean(),
        }),
      ),
    }),
});

/** A page asks for the camera and waits for what the child decides, until `endsAt`; then it is told that it may not. */
export const askForCamera = tabCommand({
  name: 'tab:ask-for-camera',
  request: () =>
    v.object({
      ask: idSchema,
      endsAt: timeSchema,
      siteName: nameSchema,
      contactName: v.nullable(nameSchema),
      concerns: v.array(concernSchema),
    }),
});

/**
 * What the child decided about a page's request for the camera: every frame is told, and the card that asked. Its schema is
 * made when it comes: every page carries it.
 */
export const decideCamera = tabCommand({
  name: 'tab:decide-camera',
  request: () => v.object({ ask: v.string(), answer: v.picklist(['allow', 'refuse']) }),
});

/** Blacken every camera of this frame until the child wants to go on. */
export const pauseCamera = tabCommand({
  name: 'tab:pause-camera',
  request: () => v.object({ paused: v.boolean() }),
});

/** Ask the child about a message that is held back; the answer comes as `content:held-answered`. */
export const askBeforeSending = tabCommand({
  name: 'tab:ask-before-sending',
  request: () => v.object({ ...heldMessageSchema.entries, siteName: nameSchema }),
});

/** Let a message go that is held back, or leave it to the child to change it. */
export const decideHeld = tabCommand({ name: 'tab:decide-held', request: () => heldAnswerSchema });

/** Stop every camera track of this frame. */
export const stopCamera = tabCommand({ name: 'tab:stop-camera', request: () => v.object({}) });

/** What a tab answers when it carried a command out; no answer means that nobody there could. */
export const doneSchema = v.object({ done: v.literal(true) });
