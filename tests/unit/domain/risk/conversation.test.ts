import { describe, expect, it } from 'vitest';
import type { ObservedSignal, SignalKind } from '../../../../src/domain/model.ts';
import { ConversationJudge } from '../../../../src/domain/risk/conversation.ts';
import { MINUTE, NOW } from './story.ts';

type Turn = [who: string, ...signals: (SignalKind | ObservedSignal)[]];

/** Turns one minute apart; `me` is the child. Gives the level after each. */
function levelsIn(turns: readonly Turn[], judge: ConversationJudge): string[] {
  return turns.map(([who, ...signals], place) => {
    const from = who === 'me' ? 'child' : 'contact';
    const all = signals.map((signal) => (typeof signal === 'string' ? { kind: signal } : signal));
    return judge.observe({ from, name: who, at: NOW + place * MINUTE, signals: all }).level;
  });
}

const last = (turns: readonly Turn[], judge: ConversationJudge) => levelsIn(turns, judge).at(-1);
const detail = (kind: 'sharesContact' | 'sharesWhere', value: string) => ({ kind, value });
const age = (value: number | string) => ({ kind: 'statesAge', value }) as const;
const MILD = { kind: 'insult', value: 6 } as const;
const PERHAPS = { kind: 'exclusion', value: 0 } as const;
const RUDE = { kind: 'insult', value: 1 } as const;
const SEVERE = { kind: 'insult', value: 8 } as const;

describe('ConversationJudge: a group', () => {
  const group = () => new ConversationJudge(true);

  it.each<[string, string, Turn[]]>([
    [
      'three who are unkind to a child that is there',
      'caution',
      [['me'], ['a', MILD], ['b', MILD], ['c', 'exclusion']],
    ],
    ['two who leave the child out', 'caution', [['me'], ['a', 'exclusion'], ['b', 'exclusion']]],
    ['two who leave somebody out perhaps', 'notice', [['me'], ['a', PERHAPS], ['b', PERHAPS]]],
    ['two who go on', 'caution', [['me'], ['a', MILD], ['b', SEVERE], ['a', MILD], ['b', MILD]]],
    ['one who is unkind to somebody', 'notice', [['me'], ['a', MILD], ['a', MILD], ['a', MILD]]],
    [
      'several, while the child is away',
      'calm',
      [
        ['a', MILD],
        ['b', MILD],
        ['c', MILD],
      ],
    ],
    ['rude words of many', 'calm', [['me'], ['a', RUDE], ['b', RUDE], ['c', RUDE], ['d', RUDE]]],
    [
      'banter with the child',
      'calm',
      [
        ['me', MILD],
        ['a', MILD],
        ['me', MILD],
        ['b', MILD],
        ['me', MILD],
        ['c', MILD],
      ],
    ],
    ['despair of the child', 'caution', [['a'], ['me', 'distress']]],
    [
      'address and telephone number of the child',
      'caution',
      [
        ['me', detail('sharesWhere', 'address')],
        ['me', detail('sharesContact', 'phone')],
      ],
    ],
    ['the town of the child', 'calm', [['me', detail('sharesWhere', 'place')]]],
    [
      'questions of several people',
      'calm',
      [
        ['a', 'asksAge'],
        ['b', 'asksPicture'],
        ['c', 'asksWhere'],
        ['d', 'meeting'],
      ],
    ],
  ])('%s: %s', (_, level, turns) => {
    expect(last(turns, group())).toBe(level);
  });
});

describe('ConversationJudge: two people', () => {
  const direct = (context = {}) => new ConversationJudge(false, context);

  it.each<[string, string, Turn[]]>([
    ['a telephone number for somebody new', 'notice', [['x'], ['me', detail('sharesContact', 'phone')]]],
    ['the street and the house', 'notice', [['x'], ['me', detail('sharesWhere', 'address')]]],
    [
      'the house and the telephone number',
      'caution',
      [
        ['me', detail('sharesWhere', 'address')],
        ['me', detail('sharesContact', 'phone')],
      ],
    ],
    [
      'school and town',
      'notice',
      [
        ['me', detail('sharesWhere', 'school')],
        ['me', detail('sharesWhere', 'place')],
      ],
    ],
    [
      'school and being alone',
      'caution',
      [
        ['me', detail('sharesWhere', 'school')],
        ['me', 'saysAlone'],
      ],
    ],
    [
      'a town',
      'calm',
      [
        ['x', 'asksWhere'],
        ['me', detail('sharesWhere', 'place')],
      ],
    ],
    ['a name in a game', 'calm', [['me', detail('sharesContact', 'handle')]]],
  ])('oversharing: %s: %s', (_, level, turns) => {
    expect(last(turns, direct())).toBe(level);
  });

  it('takes what is shared with a known person calmly', () => {
    const turns: Turn[] = [['me', detail('sharesContact', 'phone')]];
    expect(last(turns, direct({ known: true }))).toBe('calm');
  });

  it.each<[string, string, Turn[]]>([
    [
      'an adult and a child',
      'caution',
      [
        ['x', 'asksAge'],
        ['me', age('13')],
        ['x', age('31')],
      ],
    ],
    [
      'without a question, in clear words',
      'caution',
      [
        ['x', age(31)],
        ['me', age(13)],
      ],
    ],
    [
      'numbers that nobody asked for',
      'calm',
      [
        ['me', age('13')],
        ['x', age('31')],
      ],
    ],
    [
      'of one age',
      'calm',
      [
        ['x', 'asksAge'],
        ['me', age('13')],
        ['x', age('14')],
      ],
    ],
    [
      'two adults',
      'calm',
      [
        ['x', 'asksAge'],
        ['me', age('25')],
        ['x', age('31')],
      ],
    ],
  ])('ages: %s: %s', (_, level, turns) => {
    expect(last(turns, direct())).toBe(level);
  });

  it('heeds the age that the family told, but not as if the contact knew it', () => {
    const turns: Turn[] = [
      ['x', age(25)],
      ['x', 'asksPicture'],
    ];
    const scoreWith = (context: object) => {
      const judge = direct(context);
      levelsIn(turns, judge);
      return judge.observe({ from: 'child', name: null, at: NOW + 9 * MINUTE, signals: [] }).score;
    };
    expect(scoreWith({ childAge: 13 })).toBeGreaterThan(scoreWith({}));
    expect(last([['x', age(25)]], direct({ childAge: 13 }))).not.toBe('caution');
  });

  it('keeps the worst verdict, and every kind there was', () => {
    const judge = direct();
    expect(levelsIn([['x', 'urgesSelfHarm'], ['x'], ['me', 'distress']], judge)).toEqual([
      'danger',
      'danger',
      'danger',
    ]);
    expect(judge.kinds).toEqual(['selfHarm']);
  });

  it.each<[string, object, object]>([
    ['late at night', { utcOffset: 0 }, { utcOffset: 5 * 60 }],
    ['no mutual friends', {}, { account: { hasMutualFriends: false } }],
    ['a request that was declined', {}, { account: { wasDeclined: true } }],
    [
      'an account made just now that others complained of',
      { account: { isNew: true } },
      { account: { isNew: true, isReported: true } },
    ],
    ['no friends in common instead of some', { account: { hasMutualFriends: true } }, {}],
  ])('weighs more: %s', (_, usual, worse) => {
    const turns: Turn[] = [
      ['x', 'asksAge'],
      ['x', 'asksAlone'],
    ];
    const scoreWith = (context: object) => {
      const judge = direct(context);
      levelsIn(turns, judge);
      return judge.observe({ from: 'child', name: null, at: NOW + MINUTE, signals: [] }).score;
    };
    expect(scoreWith(worse)).toBeGreaterThan(scoreWith(usual));
  });

  it('ranks single messages by how hard they are, though none of them warns', () => {
    const verdicts = [1, 2, 4, 6, 7, 8, 9].map((value) =>
      direct().observe({ from: 'contact', name: null, at: NOW, signals: [{ kind: 'insult', value }] }),
    );
    const scores = verdicts.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => one - other));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores[0]).toBeGreaterThan(0);
    expect(verdicts.every(({ kinds }) => kinds.length === 0)).toBe(true);
  });

  it.each<[string, ObservedSignal, string]>([
    ['to have something in hand', { kind: 'threat', value: 'holds' }, 'calm'],
    ['a threat', { kind: 'threat' }, 'notice'],
    ['a threat to show what was given away', { kind: 'threat', value: 'show' }, 'caution'],
    ['a threat that says what is wanted', { kind: 'threat', value: 'demand' }, 'danger'],
    ['a threat that somebody else made', { kind: 'threat', value: 'told' }, 'calm'],
  ])('hears in one message: %s', (_, signal, level) => {
    const message = { from: 'contact', name: null, at: NOW, signals: [signal] } as const;
    expect(direct().observe(message).level).toBe(level);
  });

  it.each([false, true])('believes a child that tells of blackmail (in a group: %s)', (isGroup) => {
    const told = { kind: 'threat', value: 'told' } as const;
    const observe = (signals: readonly ObservedSignal[]) =>
      new ConversationJudge(isGroup).observe({ from: 'child', name: null, at: NOW, signals });
    expect(observe([told])).toMatchObject({ level: 'caution', kinds: ['blackmail'] });
    expect(observe([{ kind: 'threat' }]).level).toBe('calm');
  });

  it('trusts a friend of old more, unless they ever wanted what friends do not want', () => {
    const talk: Turn[] = Array.from({ length: 320 }, (_, place): Turn => [place % 2 ? 'me' : 'x']);
    const scoreAfter = (first: Turn[], gapInDays: number) => {
      const judge = direct();
      levelsIn([...first, ...talk], judge);
      const at = NOW + gapInDays * 1440 * MINUTE;
      return judge.observe({
        from: 'contact',
        name: null,
        at,
        signals: [{ kind: 'asksPicture' }, { kind: 'meeting' }],
      }).score;
    };
    expect(scoreAfter([], 40)).toBeLessThan(scoreAfter([], 2));
  });
});
