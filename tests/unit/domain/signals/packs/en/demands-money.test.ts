import { describe, expect, it } from 'vitest';
import { describeKind, findSignal } from './kind-table.ts';

describeKind('demandsMoney', {
  heard: [
    'unless you send the money',
    'where is my money',
    'bring me your lunch money tomorrow',
    'scratch the code and send me it',
    'give me all your robux',
    'i need 250 dollars before sunday',
    'you have to pay me for it to go away',
    'use your dads credit card',
    'top up my phone',
    'send me $50',
    'pay me or',
    'buy me a steam gift card',
    'send me the code on the card',
    'send me 100 dollars',
    'use your moms credit card',
    'transfer it now',
    'i want 80 on cash app',
    '300 dollars in bitcoin',
    'if you dont pay me 100',
    'give me your robux',
    'get the money',
    'send the money now',
    'chuck 300 into this account',
  ],
  nearMisses: [
    'where is my money box from grandma',
    'they scratch the sofa',
    'i have to pay attention',
    'dinner costs 5 dollars',
    'top up the water bowl',
    'he pays for the bus',
    'we need 20 players',
    'pay attention',
    'how much money do you need for lunch',
    'i paid for lunch',
    'money is tight',
    'send me the homework',
    'give me five',
    'i owe mum 5 dollars',
    'the gift was nice',
    'he won 100 dollars',
    'my card is blue',
    'the code does not compile',
    'we raised money for the school',
    'can you buy milk',
    'give me 5 minutes',
    'it costs 20 dollars',
  ],
});

describe('demandsMoney', () => {
  it.each([
    ['pay 60 or i post it', 60],
    ['you have 10 minutes to send me 50', 50],
    ['buy me a steam gift card and text me the code', 'giftCard'],
    ['send the money now', undefined],
  ])('tells how much is demanded: %s', (text, value) => {
    expect(findSignal('demandsMoney', text)?.value).toBe(value);
  });
});
