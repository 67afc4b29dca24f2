import type { AccountFacts } from '../domain/model.ts';

/** A sentence by which sites say something about an account. */
interface AccountNotice {
  fact: Exclude<keyof AccountFacts, 'region'>;
  is: boolean;
  says: RegExp;
}

/**
 * What chat clients write at the head of a conversation with somebody new: Discord's "No servers in common", Telegram's
 * "is not in your contact list" and "Many users reported this account", WhatsApp's "No groups in common",
 * Messenger's "You're not friends on Facebook". Checked on 2026-11-22 against what these services document. That Instagram and
 * Messenger tell teenagers when somebody "may be in another country" is from Meta's news of October 2024 and July 2025; how
 * exactly the notice is worded was not found (2026-11-28).
 */
export const ACCOUNT_NOTICES: readonly AccountNotice[] = [
  {
    fact: 'hasMutualFriends',
    is: false,
    says: /\bno (?:mutual|common|shared) (?:friends|servers|groups|contacts|connections|followers)\b/i,
  },
  { fact: 'hasMutualFriends', is: false, says: /\bno (?:friends|servers|groups|contacts) in common\b/i },
  {
    fact: 'hasMutualFriends',
    is: false,
    says: /\bnot (?:in|on|one of|among) your (?:contacts?|contact list|friends?|friends list)\b/i,
  },
  { fact: 'hasMutualFriends', is: false, says: /^not a contact$/i },
  {
    fact: 'hasMutualFriends',
    is: false,
    says: /\byou(?:'re|’re| are) not (?:friends|connected)\b|\byou don['’]t follow each other\b/i,
  },
  {
    fact: 'hasMutualFriends',
    is: true,
    says: /\b[1-9]\d* (?:mutual|common|shared) (?:friends?|servers?|groups?|contacts?|connections?)\b/i,
  },
  {
    fact: 'hasMutualFriends',
    is: true,
    says: /\b[1-9]\d* (?:friends?|servers?|groups?|contacts?) in common\b/i,
  },
  { fact: 'hasMutualFriends', is: true, says: /\byou follow each other\b/i },
  { fact: 'isNew', is: true, says: /\b(?:new|recently created) account\b/i },
  {
    fact: 'isNew',
    is: true,
    says: /\b(?:joined|created|registered) (?:today|yesterday|this (?:week|month)|\d{1,2} (?:minutes?|hours?|days?) ago)\b/i,
  },
  {
    fact: 'wasDeclined',
    is: true,
    says: /\byou (?:declined|rejected|ignored|deleted) (?:this|their|a|his|her|an earlier)\b.{0,40}\b(?:request|invite|invitation)\b/i,
  },
  {
    fact: 'isAbroad',
    is: true,
    says: /\b(?:may|might|could) be in (?:another|a different) country\b|\b(?:not|isn['’]t) in your country\b/i,
  },
  { fact: 'isReported', is: true, says: /\b(?:many|several) (?:users|people) (?:have )?reported this\b/i },
];

/** Before a month and a year in which an account was made. */
export const SINCE =
  /\b(?:joined|member since|registered|registration|account created|on \w{1,20} since)(?: in| on)?:? (?<when>[\w ,.]{8,20})/i;

/**
 * A line that says nothing but which country an account is in. Telegram's Web K writes the flag and the name for the telephone
 * number of somebody new, and under it the month of registration (`unknownUser.tsx` of morethanwords/tweb, as read on
 * 2026-11-28); "Account based in" is what X and Instagram call it on a profile, "Lives in" what Facebook does.
 */
export const REGION = /^(?:\p{RI}\p{RI}\s?|account based in:? |lives in )\p{L}[\p{L} .,'’&-]{2,50}$/iu;
