import type { Pack } from '../../pack.ts';

export const demandsMoney: Pack = {
  kind: 'demandsMoney',
  phrases: [
    '(send|pay|transfer|wire|venmo|cashapp|paypal|zelle|owe|give) me [the|some|my|that|more|your|ur|like|a|at least] [#] {money}',
    '(send|pay|transfer|wire) [the|some|me|my] {money} [now|or|to|by|today|first]',
    '(send|pay|transfer|wire|give|owe) me [£|$|€] #',
    '(pay|send) [$|£|€] # (now|or|by|today|to)',
    'pay [me|up|us] [now|first|today] or',
    'pay me !attention|back|a|to|for|well|more|enough|less',
    '(buy|get|send|give) me [a|an|some|#] [$|£|€|#] [steam|itunes|apple|amazon|google|google play|play|xbox|roblox|psn|vanilla|visa] (gift card|gift cards|giftcard|giftcards|card|cards|code|robux|vbucks|nitro)',
    '(send|give|text|read) me the (code|codes|card number|pin|numbers) [on|from|off|of|on the back]',
    '(steam|itunes|apple|amazon|google play|razer) (gift card|gift cards|giftcard|card|cards)',
    '(use|take|get|borrow|steal|send me) your (moms|mums|dads|parents|mothers|fathers|mom|mum|dad) (card|credit card|bank|bank card|debit card|money|wallet|account)',
    '(i|ill|i will) (want|need|take) [$|£|€] # .. (or|by|today|now|tonight|unless)',
    '(whats|what is|send me|give me|tell me) your [paypal|bank|credit|debit] (card number|credit card|bank|bank details|bank account|paypal|cvv)',
    '(send|pay) .. (bitcoin|btc|crypto|ethereum|usdt)',
  ],
};
