import * as v from 'valibot';
import { command, nothing } from './command.ts';
import { standingSchema } from './judging-schemas.ts';

/** Most observations that one message carries; a reader with more sends several. */
export const LARGEST_BATCH = 200;
/** Most stretches of time that one message carries. */
export const MOST_STRETCHES = 100;

/** The frame looks like a chat: the background injects the reader into it. */
export const chatFound = command({
  name: 'content:chat-found',
  tier: 'content',
  reply: nothing,
});

/** The page asks for a camera, or shows one: the background injects what follows cameras into the frame. */
export const cameraFound = command({
  name: 'content:camera-found',
  tier: 'content',
  reply: nothing,
});

/**
 * Messages of one contact, oldest first. `contact` is `null` for what the child writes to a group. The reply counts
 * those that were new; a batch that is sent again counts nothing twice. `standing` says how well the child knows them by now.
 */
export const messagesObserved = command({
  name: 'content:messages-observed',
  tier: 'content',
  reply: () => v.object({ counted: v.number(), standing: standingSchema }),
});

/** Whether the reader can make sense of the page: said when it changes. */
export const readingChanged = command({
  name: 'content:reading-changed',
  tier: 'content',
  reply: nothing,
});

/**
 * The life of one camera session; sent at its start, its end, when the picture begins or ceases to leave, and now and then
 * between as a sign of life. `onAirMs` is all the time that it left so far, `ways` all by which it did.
 * What Porchlight noticed by itself no page told of.
 */
export const cameraSeen = command({
  name: 'content:camera-seen',
  tier: 'content',
  reply: nothing,
});

/**
 * When the child's time went to this page, as it thinks. Others may claim the same moments: the background gives each moment
 * to one. What is claimed twice counts once, so whoever got no answer claims again.
 */
export const timeSpent = command({
  name: 'content:time-spent',
  tier: 'content',
  reply: nothing,
});

/** The child saw a warning. Until this arrives the warning counts as waiting. */
export const warningShown = command({
  name: 'content:warning-shown',
  tier: 'content',
  reply: nothing,
});

export const warningAnswered = command({
  name: 'content:warning-answered',
  tier: 'content',
  reply: nothing,
});

/**
 * The child is about to send something worth a second thought, and the page has not got it yet. `shown` tells whether the
 * child is asked; if not, the message goes.
 */
export const messageHeld = command({
  name: 'content:message-held',
  tier: 'content',
  reply: () => v.object({ shown: v.boolean() }),
});

/** What the child decided on the card, wherever in the tab it stands: every frame is told. */
export const heldAnswered = command({
  name: 'content:held-answered',
  tier: 'content',
  reply: nothing,
});

/** The page took a warning away more often than Porchlight puts it back, or flooded the camera port. */
export const pageMisbehaved = command({
  name: 'content:page-misbehaved',
  tier: 'content',
  reply: nothing,
});

/** The child wants the camera off: every frame of the tab is told. */
export const turnCameraOff = command({
  name: 'content:turn-camera-off',
  tier: 'content',
  reply: nothing,
});

/**
 * A page asks for the camera. `wait`: the child is asked, and what it decides comes as `tab:decide-camera`. Whoever gets no
 * answer lets the page go on.
 */
export const cameraWanted = command({
  name: 'content:camera-wanted',
  tier: 'content',
  reply: () => v.object({ answer: v.picklist(['go', 'refuse', 'wait']) }),
});

/** What the child decided on the card about a page's request: every frame of the tab is told. */
export const cameraDecided = command({
  name: 'content:camera-decided',
  tier: 'content',
  reply: nothing,
});

/** The child wants nobody to see anything for a while, or to go on: every frame of the tab is told. */
export const holdCamera = command({
  name: 'content:hold-camera',
  tier: 'content',
  reply: nothing,
});

/** The child says that a camera session is fine, and with whom it is. */
export const cameraIsFine = command({
  name: 'content:camera-is-fine',
  tier: 'content',
  reply: nothing,
});

/** The child asks for help: the help page opens, and knows which site of the catalogue it is about. Never recorded. */
export const openHelp = command({
  name: 'content:open-help',
  tier: 'content',
  reply: nothing,
});
