import { accountFactor } from './account-factor.ts';
import type { ObservationContext } from './context.ts';
import type { Evidence } from './reading.ts';
import { IN_GROUP, OLD_FRIEND, WHEN_KNOWN } from './weights.ts';

/** What points are multiplied by for who the contact is: below 1 it takes more until the child is warned. */
export function barFor(evidence: Evidence, { known }: ObservationContext): number {
  if (known) return WHEN_KNOWN;
  return isOldFriend(evidence) ? OLD_FRIEND.factor : 1;
}

/** The same for luring, which depends on who reads along and what the account looks like, too. */
export function barForLuring(evidence: Evidence, context: ObservationContext): number {
  const inCompany = context.audience === 'group' ? IN_GROUP : 1;
  return barFor(evidence, context) * inCompany * accountFactor(context.account ?? {});
}

function isOldFriend({ state, now }: Evidence): boolean {
  const messages = state.messages.fromContact + state.messages.fromChild;
  if (messages < OLD_FRIEND.messages || now - (state.firstAt ?? now) < OLD_FRIEND.for) return false;
  return OLD_FRIEND.never.every((kind) => state.fromContact[kind] === undefined);
}
