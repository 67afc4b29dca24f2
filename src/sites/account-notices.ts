import type { AccountFacts } from '../domain/model.ts';

/** A sentence by which sites say something about an account. */
interface AccountNotice {
  fact: keyof AccountFacts;
  is: boolean;
  says: RegExp;
}

/**
 * What chat clients write at the head of a conversation with somebody new: Discord's "No servers in common", Telegram's
 * "is not in your contact list" and "Many users reported this account", WhatsApp's "No groups in common",
 * Messenger's "You're not friends on Facebook". Checked on 2026-11-22 against what these services document.
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
  { fact: 'isReported', is: true, says: /\b(?:many|several) (?:users|people) (?:have )?reported this\b/i },
];

/** Before a month and a year in which an account was made. */
export const SINCE =
  /\b(?:joined|member since|registered|registration|account created|on \w{1,20} since)(?: in| on)?:? (?<when>[\w ,.]{8,20})/i;
