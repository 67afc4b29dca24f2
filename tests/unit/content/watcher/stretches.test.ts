import { expect, it } from 'vitest';
import { Stretches } from '../../../../src/content/watcher/stretches.ts';

const MINUTE = 60_000;

function stretches(...added: [from: number, to: number, ground: 'used' | 'untouched'][]): Stretches {
  const all = new Stretches();
  for (const [from, to, ground] of added) all.add(from, to, ground);
  return all;
}

it.each<{ what: string; added: Parameters<typeof stretches>; told: [number, number][] }>([
  {
    what: 'neighbours are one',
    added: [
      [0, 5, 'used'],
      [5, 10, 'used'],
    ],
    told: [[0, 10]],
  },
  {
    what: 'a gap parts them',
    added: [
      [0, 5, 'used'],
      [6, 10, 'used'],
    ],
    told: [
      [0, 5],
      [6, 10],
    ],
  },
  {
    what: 'another ground parts them',
    added: [
      [0, 5, 'used'],
      [5, 10, 'untouched'],
    ],
    told: [
      [0, 5],
      [5, 10],
    ],
  },
  { what: 'no time is nothing', added: [[5, 5, 'used']], told: [] },
  { what: 'what a changed clock put into the future is let go', added: [[90, 95, 'used']], told: [] },
])('$what', ({ added, told }) => {
  const pending = stretches(...added).pending(50);
  expect(pending.map(({ from, to }) => [from, to])).toEqual(told);
});

it('is not told any more when nobody would take it', () => {
  const all = stretches([0, MINUTE, 'used']);
  expect(all.pending(5 * MINUTE)).toHaveLength(1);
  expect(all.pending(6 * MINUTE)).toEqual([]);
});

it('is gone once the background knows, but for what grew in the meantime', () => {
  const all = stretches([0, 5, 'used'], [7, 10, 'used']);
  const told = all.pending(10);
  all.add(10, 15, 'used');
  all.told(told);
  expect(all.pending(15)).toEqual([{ from: 7, to: 15, ground: 'used' }]);
  all.told(all.pending(15));
  expect(all.pending(15)).toEqual([]);
});

it('fits into one message, however often the focus comes and goes', () => {
  const all = new Stretches();
  for (let at = 0; at < 10_000; at += 10) all.add(at, at + 5, 'used');
  const pending = all.pending(10_000);
  expect(pending).toHaveLength(100);
  expect(pending.at(-1)?.to).toBe(9_995);
});

it('is sure only where the page itself knows', () => {
  expect(stretches([0, 5, 'untouched']).isSure()).toBe(false);
  expect(stretches([0, 5, 'untouched'], [5, 9, 'used']).isSure()).toBe(true);
});
