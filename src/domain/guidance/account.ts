import type { AccountFacts } from '../model.ts';

/** What the site says of an account, as keys of texts: a reason for care beside what was said in the chat. */
export function accountTexts({ hasMutualFriends, isNew, wasDeclined, isReported }: AccountFacts): string[] {
  const texts: string[] = [];
  if (isReported) texts.push('account_reported');
  if (wasDeclined) texts.push('account_declined');
  if (isNew) texts.push('account_new');
  if (hasMutualFriends === false) texts.push('account_noMutualFriends');
  if (hasMutualFriends === true) texts.push('account_mutualFriends');
  return texts;
}
