import type { LocalizedText } from '../guidance/localized.ts';
import { reasonText } from '../guidance/reasons.ts';
import type { ContactGroup, ContactOrder } from '../looking-back.ts';
import { type Direction, LEVELS, type Stage } from '../model.ts';
import { DAY } from './dates.ts';
import type { NamedSite } from './moment-history.ts';
import { type ContactInput, type ContactSummary, needsAttention } from './snapshot.ts';

/** Who came within so many days is new. */
const NEW_FOR = 7;
const MOST_NOTICED = 3;

/** A contact as a list shows it. */
export interface ContactRow
  extends Pick<
    ContactSummary,
    'key' | 'name' | 'audience' | 'level' | 'known' | 'talkedAt' | 'firstSeenAt' | 'lastSeenAt'
  > {
  stage: Stage;
  site: NamedSite;
  messages: Record<Direction, number>;
  isNew: boolean;
  needsAttention: boolean;
  /** The most telling things that were noticed. */
  noticed: LocalizedText[];
}

export interface ContactChoice {
  /** Part of a name or of a site. */
  search: string;
  group: ContactGroup;
  order: ContactOrder;
}

/** A contact as a list shows it, from how it is judged today. */
export function rowOf(
  contact: ContactInput,
  { site, messages }: Pick<ContactRow, 'site' | 'messages'>,
  now: number,
): ContactRow {
  const { key, name, audience, known, talkedAt, firstSeenAt, lastSeenAt } = contact;
  const { level, stage, reasons } = contact.verdict;
  return {
    ...{ key, name, site, audience, level, stage, known, talkedAt, firstSeenAt, lastSeenAt },
    messages: { ...messages },
    isNew: firstSeenAt > now - NEW_FOR * DAY,
    needsAttention: needsAttention({ level, reasons, talkedAt }),
    noticed: reasons.slice(0, MOST_NOTICED).map(reasonText),
  };
}

/** The contacts that a family chose to look at, in the order that it chose. */
export function chosenContacts(
  rows: readonly ContactRow[],
  { search, group, order }: ContactChoice,
): ContactRow[] {
  const wanted = plain(search);
  return rows
    .filter(GROUPS[group])
    .filter(({ name, site }) => plain(name).includes(wanted) || plain(site.name).includes(wanted))
    .sort((one, other) => ORDERS[order](one, other) || byLastSeen(one, other));
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
