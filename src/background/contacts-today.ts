import { namesakesAmong } from '../domain/namesakes.ts';
import { judge } from '../domain/risk/judge.ts';
import type { ContactState } from '../domain/risk/state.ts';
import type { Settings } from '../domain/settings.ts';
import { appearedAt } from '../domain/story/link.ts';
import type { Move } from '../domain/story/tell.ts';
import type { ListedContact } from '../domain/summary/contact-list.ts';
import type { ContactInput } from '../domain/summary/snapshot.ts';
import { canBeSeen } from '../sites/platforms.ts';
import type { ContactRecord } from '../storage/schema.ts';
import { namedSite } from './told-moments.ts';
import { backdropOf, type Neighbours, neighboursAmong } from './trail.ts';

/** A group is nobody to count; it is listed while there is something to say about it. */
export function isPersonOrTelling({ state, verdict }: ContactRecord): boolean {
  return state.authors === null || verdict.level !== 'calm';
}

/** The keys of those who may be taken for somebody else; a group is called what its people like. */
export function namesakesOf(records: readonly ContactRecord[]): ReadonlySet<string> {
  return namesakesAmong(records.filter(({ state }) => state.authors === null));
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
    isGroup: state.authors !== null,
    appearedAt: appearedAt(contact),
    link: trail?.link ?? null,
    moves: movesOf(state),
    account: context.account,
    verdict: judge(state, context, now),
  };
}

/** All who are worth listing, as they are judged today. Who somebody may have been before is found among all of them. */
export function listedToday(
  contacts: readonly ContactRecord[],
  settings: Settings,
  now: number,
): Promise<ListedContact[]> {
  const around = { neighbours: neighboursAmong(contacts), namesakes: namesakesOf(contacts) };
  return Promise.all(
    contacts.filter(isPersonOrTelling).map((contact) => listed(contact, around, settings, now)),
  );
}

/** Who else there is for a contact: who they may have been before, and who are called like somebody else. */
interface Around {
  neighbours: Neighbours;
  namesakes: ReadonlySet<string>;
}

/** A contact as a list shows it. */
export async function listed(
  contact: ContactRecord,
  { neighbours, namesakes }: Around,
  settings: Settings,
  now: number,
): Promise<ListedContact> {
  return {
    ...(await contactToday(contact, neighbours, settings, now)),
    namedSite: namedSite(contact.site),
    messages: { ...contact.state.messages },
    hasNamesake: namesakes.has(contact.key),
  };
}

function movesOf({ askedAt }: ContactState): Move[] {
  return Object.entries(askedAt).map(([platform, [, at]]) => ({
    platform,
    at,
    canBeSeen: canBeSeen(platform),
  }));
}
