import { describe, expect, it } from 'vitest';
import { describeKind, findSignal } from './kind-table.ts';

describeKind('sharesWhere', {
  heard: [
    'i live in a small town',
    'i live near the station',
    'i go to hill street school',
    'my address is 4 hill street',
    'im from napier',
    'my school is called hill park',
    '14 Willow Lane',
    'its 22 kauri road',
    'i live at 9 beach road',
    'im waiting outside the library',
    'im at the mall alone',
    'i walk home past the church',
    'my town is levin',
    'i attend hill grammar',
  ],
  nearMisses: [
    'i live for this song',
    'i live in hope',
    'im from the future',
    'im at work',
    'i go to bed early',
    'the street was wet',
    'school is boring',
    '5 of the roads are closed',
    'my house is messy',
    'they live in wellington',
    'i am from a big family',
    'my bus was late',
    'he lives at number 9',
    'the address is wrong',
  ],
});

describe('sharesWhere', () => {
  it.each([
    ['i live at 4 hill street', 'address'],
    ['3 hill road', 'address'],
    ['flat 12 green lane', 'address'],
    ['our house is the one with the red door', 'address'],
    ['i go to hill street school', 'school'],
    ['i live in a small town', 'place'],
    ['i live in town, my address is 4 hill street', 'address'],
    ['my bus stop is by the shop', 'place'],
    ['november 23rd', null],
    ['i go to school by bus', null],
  ])('tells how near it leads in %j', (text, value) => {
    expect(findSignal('sharesWhere', text)?.value ?? null).toBe(value);
  });
});
