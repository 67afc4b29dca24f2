import type { AccountSigns } from '../model.ts';
import { regionName } from '../regions.ts';
import type { LocalizedText } from './localized.ts';

/** What the site says of an account: a reason for care beside what was said in the chat. */
export function accountTexts(account: AccountSigns): LocalizedText[] {
  const { hasMutualFriends, isNew, wasDeclined, isReported, isAbroad, farRegion } = account;
  return [
    isReported && textOf('account_reported'),
    wasDeclined && textOf('account_declined'),
    isNew && textOf('account_new'),
    hasMutualFriends === false && textOf('account_noMutualFriends'),
    farRegion ? textOf('account_region', regionName(farRegion)) : isAbroad && textOf('account_abroad'),
  ].filter((text) => typeof text === 'object');
}

/** What Porchlight counted itself: that somebody is one of many who came at once. */
export function crowdTexts({ crowd }: AccountSigns): LocalizedText[] {
  return crowd === undefined ? [] : [textOf('account_crowd', String(crowd))];
}

function textOf(key: string, ...substitutions: string[]): LocalizedText {
  return { key, substitutions };
}
