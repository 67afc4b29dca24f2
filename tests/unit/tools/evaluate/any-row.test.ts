import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRow } from '../../../../tools/evaluate/judge-row.ts';
import { parseRow, type Row } from '../../../../tools/evaluate/row.ts';

/** Enough telling pieces for every level to come up now and then. */
const PIECES = [
  'how old are you',
  '13',
  'm/34',
  'send me a pic',
  "don't tell",
  'i will show everyone',
  'alone?',
  'u loser',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(' ')),
);
const message = fc.record({
  from: fc.constantFrom('contact' as const, 'child' as const),
  name: fc.option(fc.string()),
  at: fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 })),
  text,
});
const anyRow = fc.record({
  id: fc.string(),
  group: fc.boolean(),
  messages: fc.array(message, { maxLength: 40 }),
});

describe('any row of the right form', () => {
  it('can be read and judged, and all parts of the verdict agree', () => {
    fc.assert(
      fc.property(anyRow, fc.option(fc.integer({ min: 4, max: 17 })), (row, childAge) => {
        const parsed = parseRow(Buffer.from(JSON.stringify(row)));
        expect(parsed).toHaveProperty('row');
        if ('row' in parsed) expectSense(parsed.row, childAge);
      }),
      { numRuns: 200 },
    );
  });
});

function expectSense(row: Row, childAge: number | null): void {
  const { level, score, kinds, firstWarning, reasons } = judgeRow(row, childAge);
  const isWarned = level === 'caution' || level === 'danger';
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
  expect(firstWarning !== null).toBe(isWarned);
  expect(kinds.length > 0).toBe(isWarned);
  expect(reasons.length > 0).toBe(level !== 'calm');
  for (const { index, from } of reasons) expect(row.messages[index]?.from).toBe(from);
}
