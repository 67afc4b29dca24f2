import { expect, it } from 'vitest';
import { examine } from '../../../../src/content/guard/examine.ts';
import { detectSignals } from '../../../../src/domain/signals/detect.ts';

const LONG = 'and then we went on '.repeat(100);
const NUMBER = 'my number is 202 555 0143';

/** A clock on which each look takes a millisecond. */
function slowClock(): () => number {
  let now = 0;
  return () => now++;
}

it('reads all of it while there is time, and puts what can do most harm first', () => {
  const text = `i am home alone ${LONG}${NUMBER} ${LONG}`;
  expect(examine(text, ['file'], detectSignals, () => 0)).toEqual(['phone', 'alone', 'file']);
});

it('reads the end first, and leaves the rest where it takes too long', () => {
  expect(examine(`${NUMBER} ${LONG.repeat(3)}i am home alone`, [], detectSignals, slowClock())).toContain(
    'alone',
  );
  expect(examine(`${LONG.repeat(3)}${NUMBER} ${LONG.repeat(3)}`, [], detectSignals, slowClock())).toEqual([]);
});

it('cuts no word in two', () => {
  const pieces: string[] = [];
  examine(
    LONG,
    [],
    (piece) => {
      pieces.push(piece);
      return [];
    },
    () => 0,
  );
  const words = pieces.flatMap((piece) => piece.split(' ')).filter((word) => word !== '');
  expect(pieces.length).toBeGreaterThan(1);
  expect(new Set(words)).toEqual(new Set(['and', 'then', 'we', 'went', 'on']));
});

it('says nothing while the phrases are not ready', () => {
  expect(
    examine(
      NUMBER,
      [],
      () => null,
      () => 0,
    ),
  ).toBeNull();
});
