import { expect, it } from 'vitest';
import type { TimeGround } from '../../../../src/domain/model.ts';
import { type Evidence, rankOf } from '../../../../src/domain/time/grounds.ts';

const ALONE: Evidence = { computer: 'untouched', isHeard: false, frame: 0 };

it.each<{ what: string; ground: TimeGround; evidence: Partial<Evidence>; rank: number | null }>([
  { what: 'a page in use', ground: 'used', evidence: {}, rank: 1 },
  { what: 'a frame in use', ground: 'used', evidence: { frame: 3 }, rank: 2 },
  { what: 'a film beside it', ground: 'playing', evidence: { isHeard: true, computer: 'inUse' }, rank: 0 },
  { what: 'a page that nobody touches', ground: 'untouched', evidence: {}, rank: null },
  {
    what: 'the same, while other windows are used',
    ground: 'untouched',
    evidence: { computer: 'inUse' },
    rank: null,
  },
  {
    what: 'the same, with a sound that it cannot see',
    ground: 'untouched',
    evidence: { isHeard: true },
    rank: 1,
  },
  { what: 'a game in a frame', ground: 'focusInFrame', evidence: { computer: 'inUse' }, rank: 1 },
  { what: 'a film in a frame', ground: 'focusInFrame', evidence: { isHeard: true }, rank: 1 },
  { what: 'a frame that nobody touches', ground: 'focusInFrame', evidence: {}, rank: null },
  { what: 'a locked screen', ground: 'used', evidence: { computer: 'locked', isHeard: true }, rank: null },
  {
    what: 'a film behind a locked screen',
    ground: 'playing',
    evidence: { computer: 'locked', isHeard: true },
    rank: null,
  },
])('$what', ({ ground, evidence, rank }) => {
  expect(rankOf(ground, { ...ALONE, ...evidence })).toBe(rank);
});
