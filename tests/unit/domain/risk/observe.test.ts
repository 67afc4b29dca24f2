import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Observation, SIGNAL_KINDS } from '../../../../src/domain/model.ts';
import { judge } from '../../../../src/domain/risk/judge.ts';
import { observe } from '../../../../src/domain/risk/observe.ts';
import { emptyContactState } from '../../../../src/domain/risk/state.ts';
import { DAY, type Line, lastVerdict, MINUTE, NOW, play } from './story.ts';

const CONTEXT = { audience: 'direct', known: false } as const;
const childSays = (kind: (typeof SIGNAL_KINDS)[number], value?: number | string): Line =>
  value === undefined ? { kind, by: 'fromChild' } : { kind, by: 'fromChild', value };

describe('observe: luring', () => {
  it('follows the story from the first question to the camera', () => {
    const { levels, verdicts } = play(['asksAge', 'asksAlone', 'secrecy', 'movesElsewhere', 'asksCamera']);
    expect(levels[0]).toBe('calm');
    expect(levels[1]).toBe('notice');
    expect(['caution', 'danger']).toContain(levels[2]);
    expect(levels[4]).toBe('danger');
    expect(verdicts[4]?.stage).toBe('approach');
  });

  it.each<[string, Line[]]>([
    ['an age', ['asksAge']],
    ['an age, asked again and again', Array.from({ length: 30 }, (): Line => 'asksAge')],
    ['a picture', ['asksPicture']],
    ['where someone lives', ['asksWhere']],
    ['a meeting and a number', ['meeting', 'asksContact']],
    ['a compliment', ['flattery', 'flattery']],
    ['another app', [{ kind: 'movesElsewhere', value: 'discord' }]],
    [
      'what the child itself asks',
      ['asksAge', 'asksPicture', 'meeting', 'secrecy'].map((kind) => childSays(kind as never)),
    ],
  ])('stays calm over %s alone', (_, lines) => {
    expect(lastVerdict(lines)).toMatchObject({ level: 'calm', reasons: [] });
  });

  it('sees an adult who asks a child for a picture', () => {
    const verdict = lastVerdict([
      'asksAge',
      childSays('statesAge', 13),
      { kind: 'statesAge', value: 31 },
      'asksPicture',
    ]);
    expect(['caution', 'danger']).toContain(verdict.level);
    expect(verdict.reasons).toContainEqual({
      signal: 'statesAge',
      direction: 'fromContact',
      value: 31,
      at: NOW + 2 * MINUTE,
    });
  });

  it('finds nothing in two of the same age who swap pictures', () => {
    const lines: Line[] = [
      'asksAge',
      childSays('statesAge', 14),
      { kind: 'statesAge', value: 15 },
      'asksPicture',
    ];
    expect(['calm', 'notice']).toContain(lastVerdict(lines).level);
  });

  it('takes bare numbers less seriously when nobody asked for an age', () => {
    const lines: Line[] = [childSays('statesAge', '12'), { kind: 'statesAge', value: '25' }];
    expect(['calm', 'notice']).toContain(lastVerdict(lines).level);
    expect(lastVerdict(['asksAge', ...lines]).level).toBe('caution');
  });

  it.each([{ audience: 'group' } as const, { known: true }])('sets the bar higher with %j', (setting) => {
    const lines: Line[] = ['asksAge', 'asksAlone', 'asksContact', 'asksPicture'];
    expect(lastVerdict(lines, setting).score).toBeLessThan(lastVerdict(lines).score);
  });

  it.each<[string, Line[], string | number]>([
    [
      'a time and a place, said apart',
      [
        { kind: 'meeting', value: 'when' },
        { kind: 'meeting', value: 'where' },
      ],
      'when+where',
    ],
    [
      'the highest sum',
      [
        { kind: 'demandsMoney', value: 60 },
        { kind: 'demandsMoney', value: 20 },
      ],
      60,
    ],
    [
      'gift cards, whatever the sum',
      [
        { kind: 'demandsMoney', value: 'giftCard' },
        { kind: 'demandsMoney', value: 20 },
      ],
      'giftCard',
    ],
    [
      'nothing else that a page may claim',
      [
        { kind: 'demandsMoney', value: 60 },
        { kind: 'demandsMoney', value: 'your soul' },
      ],
      60,
    ],
  ])('gives with a reason %s', (_, lines, value) => {
    const { reasons } = lastVerdict(['secrecy', 'threat', ...lines]);
    expect(reasons).toContainEqual(expect.objectContaining({ value }));
  });

  it('gives the most telling reason first', () => {
    const { reasons } = lastVerdict(['flattery', 'asksAge', 'secrecy', 'asksAlone']);
    expect(reasons.map(({ signal }) => signal)).toEqual(['secrecy', 'asksAlone', 'asksAge', 'flattery']);
  });
});

describe('observe: blackmail, bullying, self-harm', () => {
  it.each<[Line[]]>([
    [['threat', 'demandsMoney']],
    [['demandsMoney', 'threat']],
    [['asksPicture', 'threat']],
    [[{ kind: 'threat', value: 'demand' }]],
    [[{ kind: 'threat', value: 'demand' }, 'threat']],
  ])('goes straight to danger: %j', (lines) => {
    expect(lastVerdict(lines)).toMatchObject({ level: 'danger', stage: 'coercion' });
    expect(lastVerdict(lines, { known: true, audience: 'group' }).level).toBe('danger');
  });

  it('asks for attention at a threat alone, and for care at a second one or with an insult', () => {
    expect(lastVerdict(['threat']).level).toBe('notice');
    expect(lastVerdict([{ kind: 'threat', value: 'hurry' }]).level).toBe('notice');
    expect(lastVerdict(['threat', 'threat']).level).toBe('caution');
    expect(lastVerdict(['threat', 'insult'])).toMatchObject({ level: 'caution', kinds: ['bullying'] });
  });

  it('joins a threat and a demand of one evening, not of two weeks', () => {
    const threat: Line = { kind: 'threat', at: NOW - 14 * DAY };
    expect(lastVerdict([{ kind: 'threat', at: NOW - 6 * 60 * MINUTE }, 'demandsMoney']).level).toBe('danger');
    expect(lastVerdict([threat, 'demandsMoney']).level).not.toBe('danger');
    expect(lastVerdict(['threat', 'meeting']).level).toBe('danger');
    expect(lastVerdict([{ kind: 'threat', at: NOW - 20 * MINUTE }, 'meeting']).level).toBe('notice');
  });

  it('warns where the child asks for it to stop after so little of a threat that it would be nothing', () => {
    const holds: Line = { kind: 'threat', value: 'holds' };
    const protest = childSays('protest', 2);
    expect(lastVerdict([holds]).level).toBe('calm');
    expect(lastVerdict([holds, protest])).toMatchObject({ level: 'caution', kinds: ['blackmail'] });
    expect(lastVerdict([protest, holds]).level).toBe('calm');
    expect(lastVerdict([{ ...holds, at: NOW - DAY }, protest]).level).toBe('calm');
    expect(lastVerdict(['threat', childSays('protest', 1)]).level).not.toBe('caution');
  });

  it('takes insults that the child asks to stop more seriously, and asking again and again by itself', () => {
    const protest = childSays('protest', 2);
    expect(lastVerdict(['insult', 'insult']).level).toBe('notice');
    expect(lastVerdict(['insult', protest, 'insult'])).toMatchObject({
      level: 'caution',
      kinds: ['bullying'],
      reasons: expect.arrayContaining([expect.objectContaining({ signal: 'protest' })]),
    });
    expect(lastVerdict([protest, protest]).level).toBe('calm');
    const again = [protest, protest, protest, protest];
    expect(lastVerdict(again).level).toBe('caution');
    expect(lastVerdict(again, { known: true }).level).not.toBe('caution');
    expect(lastVerdict(Array.from({ length: 5 }, (): Line => childSays('protest', 1))).level).toBe('calm');
  });

  it('does not take "shut up" for banter where the contact began and goes on', () => {
    const retort = { kind: 'insult', by: 'fromChild' } as const;
    expect(lastVerdict(['insult', retort, 'insult', 'insult']).level).toBe('caution');
    expect(lastVerdict([retort, 'insult', retort, 'insult', 'insult']).level).not.toBe('caution');
  });

  it('is quiet about one insult, and about friends who give as they get', () => {
    expect(lastVerdict(['insult']).level).toBe('calm');
    const banter = Array.from(
      { length: 12 },
      (_, place): Line => (place % 2 ? childSays('insult') : 'insult'),
    );
    expect(['calm', 'notice']).toContain(lastVerdict(banter).level);
  });

  it('notices insults that repeat and go one way, without calling them danger', () => {
    expect(lastVerdict(['insult', 'insult', 'exclusion', 'insult']).level).toBe('caution');
    expect(lastVerdict(Array.from({ length: 200 }, (): Line => 'insult')).level).toBe('caution');
  });

  it('takes words about self-harm seriously at once', () => {
    expect(lastVerdict(['urgesSelfHarm']).level).toBe('danger');
    expect(lastVerdict([childSays('distress')]).level).toBe('caution');
    expect(lastVerdict(['distress']).level).toBe('caution');
  });
});

describe('observe: time', () => {
  it('counts a message without a time, or from the future, as written now', () => {
    const observation = { fingerprint: 1, direction: 'fromContact', signals: [{ kind: 'secrecy' }] } as const;
    const now = observe(emptyContactState(), { ...observation, at: NOW }, CONTEXT, NOW);
    expect(observe(emptyContactState(), { ...observation, at: null }, CONTEXT, NOW)).toEqual(now);
    expect(observe(emptyContactState(), { ...observation, at: NOW + DAY }, CONTEXT, NOW)).toEqual(now);
  });

  it('lets old messages lose weight before they count', () => {
    const lines: Line[] = ['asksAge', 'asksAlone', 'secrecy'];
    const old = lines.map((kind): Line => ({ kind: kind as 'asksAge', at: NOW - 90 * DAY }));
    expect(lastVerdict(lines).level).not.toBe('calm');
    expect(lastVerdict(old).level).toBe('calm');
  });

  it('comes to the same state in whatever order messages are read', () => {
    const observation = fc.record({
      fingerprint: fc.nat(),
      direction: fc.constantFrom('fromContact', 'fromChild'),
      at: fc.integer({ min: NOW - 60 * DAY, max: NOW }),
      signals: fc.array(
        fc.record({ kind: fc.constantFrom(...SIGNAL_KINDS), value: fc.integer({ min: 5, max: 99 }) }),
      ),
    }) as fc.Arbitrary<Observation>;
    fc.assert(
      fc.property(fc.array(observation), (observations) => {
        const forwards = verdictAfter(observations);
        const backwards = verdictAfter([...observations].reverse());
        expect(backwards.score).toBeCloseTo(forwards.score, 5);
        expect(backwards.stage).toBe(forwards.stage);
      }),
    );
  });
});

function verdictAfter(observations: readonly Observation[]) {
  const state = observations.reduce(
    (before, observation) => observe(before, observation, CONTEXT, NOW).state,
    emptyContactState(),
  );
  return judge(state, CONTEXT, NOW);
}

describe('observe: size', () => {
  it('keeps the state within 4 kB after 10,000 messages full of signals', () => {
    let state = emptyContactState();
    for (let index = 0; index < 10_000; index += 1) {
      const signals = SIGNAL_KINDS.map((kind) => ({ kind, value: `${index}-${'x'.repeat(34)}` }));
      const direction = index % 2 ? 'fromContact' : 'fromChild';
      const at = NOW - index * 1234.567;
      ({ state } = observe(state, { fingerprint: index, direction, at, signals }, CONTEXT, NOW));
    }
    expect(JSON.stringify(state).length).toBeLessThanOrEqual(4096);
    expect(structuredClone(state)).toEqual(state);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
