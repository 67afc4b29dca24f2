import { describe, expect, it } from 'vitest';
import { LEVELS, type Level, type SignalKind } from '../../../../src/domain/model.ts';
import { judge } from '../../../../src/domain/risk/judge.ts';
import { observe } from '../../../../src/domain/risk/observe.ts';
import { emptyContactState } from '../../../../src/domain/risk/state.ts';
import { detectSignals } from '../../../../src/domain/signals/detect.ts';
import { MINUTE, NOW } from './story.ts';

/** Messages of the contact, or with `me:` in front of the child, two minutes apart. */
function play(lines: readonly string[], known = false) {
  let state = emptyContactState();
  return lines.map((line, fingerprint) => {
    const direction = line.startsWith('me:') ? ('fromChild' as const) : ('fromContact' as const);
    const signals = detectSignals(line.replace(/^me:/, ''));
    const at = NOW + fingerprint * 2 * MINUTE;
    const step = observe(state, { fingerprint, direction, at, signals }, { audience: 'direct', known }, at);
    state = step.state;
    return step.verdict ?? judge(state, { audience: 'direct', known }, at);
  });
}

const WORRYING: [name: string, level: Level, byMessage: number, reason: SignalKind, lines: string[]][] = [
  [
    'a new friend from a game',
    'danger',
    9,
    'secrecy',
    [
      'hey good game earlier',
      'me:thanks u too',
      'how old r u?',
      'me:12',
      'cool. are ur parents home rn?',
      'me:no y',
      "just asking lol. don't tell them about me ok? our little secret",
      'u got snap? its better there',
      'turn ur cam on for me',
    ],
  ],
  [
    'a grown-up who knows that he talks with a child',
    'caution',
    4,
    'statesAge',
    ['hi asl?', 'me:13 f u?', '29 m. hope thats ok', 'do you have a pic?'],
  ],
  [
    'blackmail',
    'danger',
    3,
    'threat',
    [
      'hi again',
      "i'll send this to all your friends",
      'pay me or everyone will see it',
      'send me a gift card now',
    ],
  ],
  [
    'disguised letters',
    'caution',
    3,
    'asksAlone',
    ['h0w 0ld аrе уоu', 'r u h o m e a l o n e', 'dоn’t tеll уоur mоm'],
  ],
  [
    'a hateful evening',
    'caution',
    4,
    'insult',
    ['you are such a loser', 'nobody likes you', 'ur so ugly', 'you are pathetic'],
  ],
  ['despair', 'caution', 1, 'distress', ['me:i dont want to be alive', 'what happened?']],
  ['cruelty', 'danger', 1, 'urgesSelfHarm', ['go kill yourself']],
];

const ORDINARY: [name: string, lines: string[]][] = [
  [
    'school friends',
    [
      'did u finish maths',
      'send me the homework picture pls',
      'me:ok',
      'ur the best',
      'wanna meet up at the park later',
    ],
  ],
  [
    'a coach',
    [
      'Training is at 5 tomorrow.',
      'Can you meet me at the gate?',
      'Are your parents coming to the game?',
      'me:yes',
    ],
  ],
  [
    'a surprise',
    [
      "don't tell mum about her birthday present",
      'keep it secret until sunday',
      'me:i wont',
      'can you call me tonight',
    ],
  ],
  [
    'a game',
    [
      "i'll kill you next round",
      'you are so bad lol',
      'me:you are worse',
      'gg',
      'add me on discord',
      'how old are you btw',
      'me:14',
      '15 here',
    ],
  ],
  [
    'a grandparent',
    [
      'Hello dear, whats your address again? I want to send you a present',
      'me:hi nana',
      'Send me a photo of you in the new jumper',
    ],
  ],
  [
    'homework with numbers',
    ['what did u get for number 4', 'me:12', '25', 'me:oh', 'send me a pic of the page', 'me:ok'],
  ],
  [
    'new at school',
    [
      'hey how old are you',
      'me:13',
      'im 13 too',
      'where do you live',
      'me:near the pool',
      'same',
      'whats ur snap',
    ],
  ],
  [
    'friends who tease',
    ['you are such an idiot lol', 'me:no you are an idiot', 'haha', 'ur so dumb', 'me:ur so dumb too'],
  ],
];

describe('scenes', () => {
  it.each(WORRYING)('%s: %s by message %i', (_, level, byMessage, reason, lines) => {
    const verdicts = play(lines);
    const first = verdicts.findIndex((verdict) => LEVELS.indexOf(verdict.level) >= LEVELS.indexOf(level));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(byMessage);
    expect(verdicts[first]?.reasons.map(({ signal }) => signal)).toContain(reason);
  });

  it.each(ORDINARY)('%s: no warning', (_, lines) => {
    const levels = play(lines).map(({ level }) => level);
    expect(levels).not.toContain('caution');
    expect(levels).not.toContain('danger');
  });

  it('tells a cousin whom the family knows from a stranger', () => {
    const lines = ['wanna facetime', 'are your parents home', 'tell mum hi'];
    expect(play(lines, true).at(-1)?.level).not.toBe('caution');
    expect(play(lines).at(-1)?.level).toBe('caution');
  });
});
