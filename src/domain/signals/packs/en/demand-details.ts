import type { Pack } from '../../pack.ts';

/** How much is demanded. */
export const demandedSum: Pack = {
  kind: 'demandsMoney',
  isDetail: true,
  value: 'number',
  phrases: [
    '!at|by|until|till|til|in|before|after # !minutes|mins|min|hours|hour|hrs|days|pm|am|oclock|times|pics|people|more',
  ],
};

/** Cards and codes instead of money: nobody can get them back. */
export const demandedCards: Pack = {
  kind: 'demandsMoney',
  isDetail: true,
  value: { always: 'giftCard' },
  phrases: [
    '(gift|steam|itunes|apple|amazon|razer|play|google play|xbox|psn|roblox|visa|vanilla) (card|cards|code|codes|voucher|vouchers)',
    '(giftcard|giftcards|scratch|the codes|the code)',
  ],
};
