import { expect, it } from 'vitest';
import type { Level, Standing } from '../../../../src/domain/model.ts';
import { standingOf } from '../../../../src/domain/sending/standing.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

interface Case {
  what: string;
  messages?: number;
  days?: number;
  known?: boolean;
  level?: Level;
  standing: Standing;
}

it.each<Case>([
  { what: 'nobody wrote anything yet', messages: 0, days: 0, standing: 'new' },
  { what: 'many messages in two days', messages: 400, days: 2, standing: 'new' },
  { what: 'few messages in a year', messages: 20, days: 365, standing: 'new' },
  { what: 'a week and a hundred messages', messages: 100, days: 7, standing: 'familiar' },
  { what: 'the family knows them', messages: 3, days: 0, known: true, standing: 'known' },
  {
    what: 'something was noticed, not serious',
    messages: 400,
    days: 30,
    level: 'notice',
    standing: 'familiar',
  },
  { what: 'something serious was noticed', messages: 400, days: 30, level: 'caution', standing: 'risky' },
  { what: 'danger, although the family knows them', known: true, level: 'danger', standing: 'risky' },
])('$what: $standing', ({ messages = 0, days = 0, known = false, level = 'calm', standing }) => {
  const state = { messages: { fromContact: messages, fromChild: 0 }, firstAt: NOW - days * DAY };
  expect(standingOf({ state, verdict: { level }, known }, NOW)).toBe(standing);
});
