import type { LocalizedText } from '../guidance/localized.ts';
import { reasonText } from '../guidance/reasons.ts';
import { atLeast, highest } from '../level.ts';
import type { Level, Moment } from '../model.ts';

/** A contact as far as a week tells of it. Groups are nobody who is new. */
export interface WeekContact {
  key: string;
  /** The same for all contacts who may be one person. */
  person: string;
  name: string;
  site: string;
  isGroup: boolean;
  firstSeenAt: number;
  talkedAt: number | null;
  /** When the child last told them to stop, or said no. */
  saidStopAt: number | null;
  wasDeclined: boolean;
}

/** Somebody who is new, on the site on which they came first, and on which others they wrote since. */
export interface NewPerson {
  name: string;
  site: string;
  alsoOn: string[];
}

/** Somebody or something to look at together. */
export interface WeekMatter {
  name: string;
  site: string;
  level: Level;
  noticed: LocalizedText[];
  /** The family talked about it since. */
  talked: boolean;
}

/** A longer list is no page any more. */
const MOST_MATTERS = 6;
const MOST_NOTICED = 3;

/** Who wrote for the first time, each person once; whoever only moved on to another site is not new. */
export function newPeopleIn(contacts: readonly WeekContact[], isThen: (at: number) => boolean): NewPerson[] {
  const inOrder = [...contacts].sort((one, other) => one.firstSeenAt - other.firstSeenAt);
  return byPerson(inOrder).flatMap(([first, ...later]): NewPerson[] => {
    if (!first || first.isGroup || !isThen(first.firstSeenAt)) return [];
    const there = later.filter(({ firstSeenAt }) => isThen(firstSeenAt)).map(({ site }) => site);
    return [{ name: first.name, site: first.site, alsoOn: [...new Set(there)] }];
  });
}

/** Warnings of the week by the person whom they were about; who was erased since is nobody to look at. */
export function mattersIn(contacts: readonly WeekContact[], moments: readonly Moment[]): WeekMatter[] {
  return byPerson(contacts)
    .flatMap((person) => matterOf(person, moments) ?? [])
    .sort((one, other) => (one.level === other.level ? 0 : atLeast(one.level, other.level) ? -1 : 1))
    .slice(0, MOST_MATTERS);
}

/** A person goes by the contact whom the last warning was about. */
function matterOf(person: readonly WeekContact[], moments: readonly Moment[]): WeekMatter | null {
  const own = moments
    .filter(({ kind, subject }) => kind === 'contact' && person.some(({ key }) => key === subject))
    .sort((one, other) => other.at - one.at);
  const [last] = own;
  const contact = person.find(({ key }) => key === last?.subject);
  if (!last || !contact) return null;
  return {
    name: contact.name,
    site: contact.site,
    level: highest(own),
    noticed: unique(own.flatMap(({ reasons }) => reasons).map(reasonText)).slice(0, MOST_NOTICED),
    talked: person.some(({ talkedAt }) => talkedAt !== null && talkedAt >= last.at),
  };
}

/** How many people something is true of. */
export function countOf(contacts: readonly WeekContact[], is: (contact: WeekContact) => boolean): number {
  return byPerson(contacts.filter(is)).length;
}

function byPerson(contacts: readonly WeekContact[]): WeekContact[][] {
  const people = new Map<string, WeekContact[]>();
  for (const contact of contacts) {
    const person = people.get(contact.person);
    if (person) person.push(contact);
    else people.set(contact.person, [contact]);
  }
  return [...people.values()];
}

function unique(texts: readonly LocalizedText[]): LocalizedText[] {
  return [...new Map(texts.map((text) => [JSON.stringify(text), text])).values()];
}
