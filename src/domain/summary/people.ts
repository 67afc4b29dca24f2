import { atLeast } from '../level.ts';
import type { Verdict } from '../model.ts';
import { castsOf } from '../story/tell.ts';
import { DAY } from './dates.ts';
import type { ContactInput } from './snapshot.ts';

/** Whoever is first seen within so many days is new. */
const NEW_FOR = 7;

/** All contacts who may be one person: first the one whom a summary names. There is one at least. */
export type Person<C> = readonly [C, ...C[]];

/** How many people write; a group is nobody, and who may be one person on several sites counts once. */
export interface PeopleCounts {
  total: number;
  known: number;
  newThisWeek: number;
  /** Groups that there is something to say about. */
  groups: number;
}

/**
 * Everybody once. A person goes by the contact who needs attention most and came last, since that is who an answer
 * is about.
 */
export function peopleOf<C extends ContactInput>(contacts: readonly C[]): Person<C>[] {
  return castsOf(contacts).flatMap((cast): Person<C>[] => {
    const [head] = [...cast].sort(byNeed(talkedAbout(cast)));
    return head ? [[head, ...cast.filter((each) => each !== head)]] : [];
  });
}

/** The numbers of the summary. */
export function countPeople(people: readonly Person<ContactInput>[], now: number): PeopleCounts {
  const count = (is: (person: Person<ContactInput>) => boolean) => people.filter(is).length;
  return {
    total: count(([{ isGroup }]) => !isGroup),
    known: count(([{ known }]) => known),
    newThisWeek: count((person) => isNewPerson(person, now)),
    groups: count(([{ isGroup }]) => isGroup),
  };
}

/** Somebody who only moved on to another site is not new. */
export function isNewPerson(
  [head, ...others]: Person<Pick<ContactInput, 'firstSeenAt' | 'isGroup'>>,
  now: number,
): boolean {
  return !head.isGroup && [head, ...others].every(({ firstSeenAt }) => firstSeenAt > now - NEW_FOR * DAY);
}

/** When the family last talked about somebody, by whichever of their names; `null` if it never did. */
export function talkedAbout(person: readonly Pick<ContactInput, 'talkedAt'>[]): number | null {
  const times = person.flatMap(({ talkedAt }) => talkedAt ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** What the family has talked about needs no more attention, until something new is noticed. */
export function needsAttention({ level, reasons }: Verdict, talkedAt: number | null): boolean {
  const isNew = talkedAt === null || reasons.some(({ at }) => at > talkedAt);
  return isNew && atLeast(level, 'notice');
}

function byNeed(talkedAt: number | null): (one: ContactInput, other: ContactInput) => number {
  const needs = ({ verdict }: ContactInput) => Number(needsAttention(verdict, talkedAt));
  return (one, other) => {
    if (needs(one) !== needs(other)) return needs(other) - needs(one);
    if (one.verdict.level !== other.verdict.level) {
      return atLeast(one.verdict.level, other.verdict.level) ? -1 : 1;
    }
    return other.appearedAt - one.appearedAt;
  };
}
