import { atLeast } from '../level.ts';
import type { Standing, Verdict } from '../model.ts';
import type { ContactState } from '../risk/state.ts';

const DAY = 86_400_000;

/**
 * Somebody stays new until both are reached: a week, and as many messages as a few evenings have. To be asked once about a
 * telephone number costs little with somebody who turns out to be a friend.
 */
const NEW = { messages: 100, for: 7 * DAY } as const;

/** What is kept of somebody, as far as it tells how well the child knows them. */
interface Acquaintance {
  state: Pick<ContactState, 'messages' | 'firstAt'>;
  verdict: Pick<Verdict, 'level'>;
  /** The family said that they know them. */
  known: boolean;
}

/** How well the child knows somebody, or the people of a group. `now` in milliseconds since the epoch. */
export function standingOf({ state, verdict, known }: Acquaintance, now: number): Standing {
  if (atLeast(verdict.level, 'caution')) return 'risky';
  if (known) return 'known';
  const messages = state.messages.fromContact + state.messages.fromChild;
  const isNew = messages < NEW.messages || now - (state.firstAt ?? now) < NEW.for;
  return isNew ? 'new' : 'familiar';
}
