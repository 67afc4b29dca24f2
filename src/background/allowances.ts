import type { ReplyOf } from '../protocol/command.ts';
import type { cameraWanted } from '../protocol/content-commands.ts';
import type { CONTENT_REQUESTS } from '../protocol/content-requests.ts';

export type ContentName = keyof typeof CONTENT_REQUESTS;

/** How often the pages of a host in a tab may send a command. */
export interface Allowance {
  /** So many at once, after a time of quiet. */
  burst: number;
  perMinute: number;
  /** The answer to those that come beyond it; without one they are refused, and the sender tries again later or lets it be. */
  instead?: ReplyOf<typeof cameraWanted>;
}

/** What a person presses, and what follows from that. */
const PRESSED: Allowance = { burst: 40, perMinute: 60 };
/** What opens something. */
const OPENED: Allowance = { burst: 10, perMinute: 20 };
/** What a frame says of itself once, or when it changes. */
const RARE: Allowance = { burst: 40, perMinute: 40 };

/**
 * Far more than honest pages need, and little enough that no page keeps the background busy. A reader sends one batch for
 * each contact, of which a lively channel has hundreds.
 */
export const ALLOWANCES: Readonly<Record<ContentName, Allowance>> = {
  'content:chat-found': RARE,
  'content:camera-found': RARE,
  'content:messages-observed': { burst: 3_000, perMinute: 3_000 },
  'content:reading-changed': RARE,
  'content:camera-seen': { burst: 200, perMinute: 400 },
  'content:time-spent': { burst: 120, perMinute: 120 },
  'content:warning-shown': PRESSED,
  'content:warning-answered': PRESSED,
  'content:message-held': PRESSED,
  'content:held-answered': PRESSED,
  'content:page-misbehaved': RARE,
  'content:turn-camera-off': PRESSED,
  // Refused would mean that nobody could be asked, and then the page goes on.
  'content:camera-wanted': { burst: 60, perMinute: 120, instead: { answer: 'refuse' } },
  'content:camera-decided': PRESSED,
  'content:hold-camera': PRESSED,
  'content:camera-is-fine': PRESSED,
  'content:open-help': OPENED,
  'content:note-wanted': PRESSED,
  'content:open-notes-page': OPENED,
  'content:keep-note': PRESSED,
};
