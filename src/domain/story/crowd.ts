import { appearedAt, type Person } from './link.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Who came within so long before or after somebody came on the same day. */
const AROUND = 12 * HOUR;
/** So many on one day are more than a friend who brings friends. */
const MANY = 5;
/** On a site that Porchlight has known for less than this everybody is new. */
const SITE_IS_NEW_FOR = 2 * DAY;
/** It is told for so long. */
const TOLD_FOR = 14 * DAY;

/** From when on contacts have to be known for `crowdAround`; `null` where it has nothing to say of a contact. */
export function crowdSince(person: Person, now: number): number | null {
  const isAsked = person.audience === 'direct' && !person.known && now - appearedAt(person) <= TOLD_FOR;
  return isAsked ? appearedAt(person) - AROUND : null;
}

/**
 * How many strangers came at once, where somebody is one of many: people who wrote to the child by themselves and whom it
 * did not answer. Requests come in such numbers where an account was passed around.
 *
 * @param siteSince when the first contact of the site was seen
 */
export function crowdAround(person: Person, newcomers: readonly Person[], siteSince: number): number | null {
  if (appearedAt(person) - siteSince < SITE_IS_NEW_FOR) return null;
  const others = newcomers.filter(
    (other) =>
      other.key !== person.key &&
      other.audience === 'direct' &&
      !other.known &&
      other.state.messages.fromChild === 0 &&
      Math.abs(appearedAt(other) - appearedAt(person)) <= AROUND,
  );
  return others.length + 1 >= MANY ? others.length + 1 : null;
}
