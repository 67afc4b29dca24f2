import type { AccountFacts } from '../model.ts';
import type { LocalizedText } from './localized.ts';

/** What the site says of an account, a reason for care beside what was said in the chat. */
export function accountTexts({
  hasMutualFriends,
  isNew,
  wasDeclined,
  isReported,
}: AccountFacts): LocalizedText[] {
  return [
    isReported && 'account_reported',
    wasDeclined && 'account_declined',
    isNew && 'account_new',
    hasMutualFriends === false && 'account_noMutualFriends',
  ].flatMap((key) => (key ? [{ key, substitutions: [] }] : []));
}
