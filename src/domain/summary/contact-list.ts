import type { LocalizedText } from '../guidance/localized.ts';
import { reasonText } from '../guidance/reasons.ts';
import type { ContactGroup, ContactOrder } from '../looking-back.ts';
import { type Direction, LEVELS, type Stage } from '../model.ts';
import type { NamedContact, NamedSite } from './moment-history.ts';
import { isNewPerson, needsAttention, type Person, talkedAbout } from './people.ts';
import type { ContactInput, ContactSummary } from './snapshot.ts';

const MOST_NOTICED = 3;

/** Somebody as a list shows them: one person, on one site or on several. */
export interface ContactRow
  extends Pick<
    ContactSummary,
    'key' | 'name' | 'audience' | 'level' | 'known' | 'talkedAt' | 'firstSeenAt' | 'lastSeenAt'
  > {
  stage: Stage;
  site: NamedSite;
  /** As whom they may write elsewhere. */
  others: NamedContact[];
  messages: Record<Direction, number>;
  isGroup: boolean;
  isNew: boolean;
  /** Another account on the site is called the same. */
  hasNamesake: boolean;
  needsAttention: boolean;
  /** The most telling things that were noticed. */
  noticed: LocalizedText[];
}

/** A contact as it is judged today, with what a list shows beside. */
export interface ListedContact extends ContactInput {
  namedSite: NamedSite;
  messages: Record<Direction, number>;
  hasNamesake: boolean;
}

export interface ContactChoice {
  /** Part of a name or of a site. */
  search: string;
  group: ContactGroup;
  order: ContactOrder;
}

/** A person as a list shows them, under the name of the first contact. @param elsewhere who is not counted, but named */
export function rowOf(
  person: Person<ListedContact>,
  elsewhere: readonly ListedContact[],
  now: number,
): ContactRow {
  const [{ key, name, namedSite, audience, known, isGroup, hasNamesake, verdict }, ...others] = person;
  const { level, stage } = verdict;
  const everybody = [...person, ...elsewhere] as const;
  const sum = (of: (contact: ListedContact) => number) => person.reduce((all, each) => all + of(each), 0);
  return {
    ...{ key, name, audience, level, stage, known, isGroup, hasNamesake },
    talkedAt: talkedAbout(person),
    site: namedSite,
    others: [...others, ...elsewhere].map((each) => ({
      key: each.key,
      name: each.name,
      site: each.namedSite,
    })),
    firstSeenAt: Math.min(...person.map(({ firstSeenAt }) => firstSeenAt)),
    lastSeenAt: Math.max(...person.map(({ lastSeenAt }) => lastSeenAt)),
    messages: {
      fromContact: sum(({ messages }) => messages.fromContact),
      fromChild: sum(({ messages }) => messages.fromChild),
    },
    isNew: isNewPerson(everybody, now),
    needsAttention: needsAttention(verdict, talkedAbout(everybody)),
    noticed: textsOf(person).slice(0, MOST_NOTICED),
  };
}

/** Each reason once, whoever of them gave it. */
function textsOf(person: Person<ListedContact>): LocalizedText[] {
  const texts = person.flatMap(({ verdict }) => verdict.reasons.map(reasonText));
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}

/** The contacts that a family chose to look at, in the order that it chose. */
export function chosenContacts(
  rows: readonly ContactRow[],
  { search, group, order }: ContactChoice,
): ContactRow[] {
  const wanted = plain(search);
  return rows
    .filter(GROUPS[group])
    .filter((row) => [row, ...row.others].some((each) => isCalled(each, wanted)))
    .sort((one, other) => ORDERS[order](one, other) || byLastSeen(one, other));
}

function isCalled({ name, site }: Pick<NamedContact, 'name' | 'site'>, wanted: string): boolean {
  return plain(name).includes(wanted) || plain(site.name).includes(wanted);
}

const GROUPS: Readonly<Record<ContactGroup, (row: ContactRow) => boolean>> = {
  all: () => true,
  attention: (row) => row.needsAttention,
  new: (row) => row.isNew,
  known: (row) => row.known,
};

type Order = (one: ContactRow, other: ContactRow) => number;

const byLastSeen: Order = (one, other) => other.lastSeenAt - one.lastSeenAt;

const ORDERS: Readonly<Record<ContactOrder, Order>> = {
  attention: (one, other) => weightOf(other) - weightOf(one),
  lastSeen: byLastSeen,
  name: (one, other) => one.name.localeCompare(other.name),
};

function weightOf(row: ContactRow): number {
  return LEVELS.indexOf(row.level) + (row.needsAttention ? LEVELS.length : 0);
}

/** Marks and capitals do not matter to somebody who searches. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
