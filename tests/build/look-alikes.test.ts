import { confusablesMap } from 'confusables';
import { expect, it } from 'vitest';
import { foldedUnit, foldedUnits, SEVERAL } from '../../src/domain/text/folding.ts';
import { lookAlikesNeeded, moduleOf } from '../../tools/build/look-alikes.ts';

const kept = new Map(
  [...lookAlikesNeeded()].flatMap(([letters, all]) => [...all].map((character) => [character, letters])),
);
const PLAIN = /^[a-z0-9]+$/;

/** What the whole table of the package makes of a character. */
function foldedByAll(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const unit = foldedUnit(code);
  return unit === SEVERAL ? foldedUnits(code) : String.fromCharCode(unit);
}

it('leaves out no look-alike by which anything is read', () => {
  const lost = [...confusablesMap.keys()].filter((character) => {
    if (kept.has(character) || [...character].length !== 1) return false;
    const withoutTable = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const folded = foldedByAll(character);
    return (
      PLAIN.test(folded) && folded !== withoutTable && confusablesMap.get(character)?.toLowerCase() === folded
    );
  });
  expect(lost).toEqual([]);
});

it('is worth the trouble', () => {
  expect(kept.size).toBeGreaterThan(1_000);
  expect(kept.size).toBeLessThan(0.7 * confusablesMap.size);
});

it('reads the same from the text that it is written as', async () => {
  const script = Buffer.from(moduleOf(lookAlikesNeeded())).toString('base64');
  const written: unknown = await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`);
  expect(written).toHaveProperty('confusablesMap');
  const { confusablesMap: read } = written as { confusablesMap: Map<string, string> };
  expect([...read].sort()).toEqual([...kept].sort());
});
