import type { Pack } from '../../pack.ts';

export const gift: Pack = {
  kind: 'gift',
  phrases: [
    '(spoil|pamper) you',
    '(take|bring) you (shopping|shoppin|out to dinner|to dinner|somewhere nice|on a trip|anywhere)',
    '(id|i would|i d|i wanna|i want to|let me|love to|like to) [love|like] [to] (buy|get|give) you [a|some|lots of|lots|nice|so much|so many|all the|new] (stuff|things|clothes|gifts|presents|lots|phone|something|anything|{gifts})',
    '(topped|top|put) .. (credit|money) on your (phone|account|card)',
    '(need|want) [some|any|more|more of|free] (robux|vbucks|v bucks|nitro|gems|diamonds|skins|airtime|recharge|credit) ?',
    'i (sent|send|gave|gifted|transferred) you [some|a|#|$|the] {gifts}',
    '(check|look in|see) your (inventory|account|mailbox|inbox) .. {gifts}',
    '{iWill} (top up|recharge|load|pay) your (phone|account|line|card)',
    '{iWill} (buy|send|get|gift|give|order|pay|mail|bring|cashapp|venmo|paypal) you [a|an|some|the|#|free|more|new|any|all|lots of|as many|as much|your own|another] [#|new|free|nice|little|big|prepaid|cell|web] {gifts}',
    '(ill|i will|i can|can i|let me|i could) (buy|get|give) you (anything|whatever|something) [you|u] (want|need|like|nice|special|pretty)',
    '(want|wanna|do you want|would you like) [me to buy you|me to get you|me to send you|some|a|free|#] [free|new] (robux|vbucks|v bucks|nitro|skins|gift card|giftcard|free stuff|gems|iphone)',
    '(ill|i will|i can|i could|id) pay [for] (your ticket|your trip|your bus|your phone|you for|you well|you good|you #|you to|you if|for everything|u for|u well|u #)',
    '(free|some) (robux|vbucks|v bucks|nitro|skins|gems) for you',
    'i (bought|got|have) [you] a [little|special|nice] (present|gift|surprise) for you',
    '(bought|got) you a (present|gift|phone|necklace|ring)',
    'what do you want for your birthday',
    '(send|mail|buy) you (money|cash|a phone|a webcam|a cam|a camera|a present|a gift|presents|stuff|things)',
    '{whatIs} your (amazon wishlist|wishlist|wish list)',
  ],
};
