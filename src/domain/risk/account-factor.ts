import type { AccountSigns } from '../model.ts';

/** Points of luring are multiplied by these for what a page shows of the account. */
const ACCOUNT = {
  noMutualFriends: 1.15,
  mutualFriends: 0.8,
  isNew: 1.15,
  wasDeclined: 1.3,
  isReported: 1.15,
  /** Who is after many children writes from anywhere (Meta on sextortion, October 2024); so do cousins. */
  isFarAway: 1.1,
  /** … and is one of several who come at once. So are new classmates. */
  inCrowd: 1.1,
} as const;

/** What the points of luring are multiplied by for what is known of an account. */
export function accountFactor(account: AccountSigns): number {
  const { hasMutualFriends, isNew = false, wasDeclined = false, isReported = false } = account;
  const { isAbroad = false, farRegion, crowd } = account;
  let factor = 1;
  if (hasMutualFriends !== undefined) {
    factor *= hasMutualFriends ? ACCOUNT.mutualFriends : ACCOUNT.noMutualFriends;
  }
  if (isNew) factor *= ACCOUNT.isNew;
  if (wasDeclined) factor *= ACCOUNT.wasDeclined;
  if (isReported) factor *= ACCOUNT.isReported;
  if (isAbroad || farRegion !== undefined) factor *= ACCOUNT.isFarAway;
  return crowd === undefined ? factor : factor * ACCOUNT.inCrowd;
}
