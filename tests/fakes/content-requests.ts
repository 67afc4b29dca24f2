import type * as v from 'valibot';
import type { ContentName } from '../../src/background/allowances.ts';
import type { CONTENT_REQUESTS } from '../../src/protocol/content-requests.ts';
import { cameraReport } from './camera-reports.ts';
import { NOTE } from './notes.ts';
import { observed } from './observations.ts';
import { heldMessage } from './warnings.ts';

type RequestsByName = { [Name in ContentName]: v.InferOutput<(typeof CONTENT_REQUESTS)[Name]> };

/** One request of each kind as our own scripts in a page send it at a moment. */
export function honestRequests(now: number): RequestsByName {
  return {
    'content:chat-found': {},
    'content:camera-found': {},
    'content:messages-observed': {
      conversation: { id: 'room', title: 'Robin', audience: 'direct' },
      contact: { id: 'Robin', name: 'Robin', account: { isNew: true, region: 'NZ' } },
      observations: [observed(['threat', 'demandsMoney']), observed([{ kind: 'statesAge', value: 19 }])],
    },
    'content:reading-changed': { state: 'cannotRead' },
    'content:camera-seen': cameraReport({ startedAt: now }),
    'content:time-spent': { stretches: [{ from: now - 5_000, to: now, ground: 'used' }] },
    'content:warning-shown': { moment: 'm' },
    'content:warning-answered': { moment: 'm', answer: 'understood' },
    'content:message-held': heldMessage({ heldAt: now }),
    'content:held-answered': { hold: 'h', answer: 'send' },
    'content:page-misbehaved': { how: 'oddPage' },
    'content:turn-camera-off': {},
    'content:camera-wanted': { ask: 'a', hidden: false },
    'content:camera-decided': { ask: 'a', answer: 'allow' },
    'content:hold-camera': { paused: true },
    'content:camera-is-fine': { sessions: ['s'], company: 'friend' },
    'content:open-help': {},
    'content:note-wanted': { contactName: 'Robin' },
    'content:open-notes-page': {},
    'content:keep-note': { ticket: 't', note: NOTE },
  };
}
