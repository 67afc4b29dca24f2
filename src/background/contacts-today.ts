import { judge } from '../domain/risk/judge.ts';
import type { ContactState } from '../domain/risk/state.ts';
import type { Settings } from '../domain/settings.ts';
import { appearedAt } from '../domain/story/link.ts';
import type { Move } from '../domain/story/tell.ts';
import type { ContactInput } from '../domain/summary/snapshot.ts';
import { canBeSeen } from '../sites/platforms.ts';
import type { ContactRecord } from '../storage/schema.ts';
import { backdropOf, type Neighbours } from './trail.ts';

/** A group is nobody to count; it is listed while there is something to say about it. */
export function isPersonOrTelling({ state, verdict }: ContactRecord): boolean {
  return state.authors === null || verdict.level !== 'calm';
}

/** Evidence fades: a contact is shown as it looks now, not as it looked when last heard of. */
export async function contactToday(
  contact: ContactRecord,
  neighbours: Neighbours,
  settings: Settings,
  now: number,
): Promise<ContactInput> {
  const { key, name, site, audience, known, talkedAt, firstSeenAt, lastSeenAt, state } = contact;
  const { trail, context } = await backdropOf(contact, neighbours, settings, now);
  return {
    ...{ key, name, site, audience, known, talkedAt, firstSeenAt, lastSeenAt },
    appearedAt: appearedAt(contact),
    link: trail?.link ?? null,
    moves: movesOf(state),
    account: context.account,
    verdict: judge(state, context, now),
  };
}

function movesOf({ askedAt }: ContactState): Move[] {
  return Object.entries(askedAt).map(([platform, [, at]]) => ({
    platform,
    at,
    canBeSeen: canBeSeen(platform),
  }));
}
