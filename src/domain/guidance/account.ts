import type { AccountFacts } from '../model.ts';

/** What the site says of an account, as keys of texts: a reason for care beside what was said in the chat. */
export function accountTexts({ hasMutualFriends, isNew, wasDeclined, isReported }: AccountFacts): string[] {
  return [
    isReported && 'account_reported',
    wasDeclined && 'account_declined',
    isNew && 'account_new',
    hasMutualFriends === false && 'account_noMutualFriends',
  ].filter((text) => typeof text === 'string');
}
