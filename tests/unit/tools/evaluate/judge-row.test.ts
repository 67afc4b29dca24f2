import { describe, expect, it } from 'vitest';
import { judgeRow } from '../../../../tools/evaluate/judge-row.ts';
import type { Row, RowMessage } from '../../../../tools/evaluate/row.ts';

const THREAT = 'pay me 200 or i will show everyone your picture';

const contact = (text: string, more: Partial<RowMessage> = {}): RowMessage => ({
  from: 'contact',
  text,
  ...more,
});
const child = (text: string): RowMessage => ({ from: 'child', text });
const rowOf = (messages: RowMessage[], more: Partial<Row> = {}): Row => ({ id: 'a', messages, ...more });

describe('judgeRow', () => {
  it('has nothing to say of an ordinary chat, or of none', () => {
    const nothing = { id: 'a', level: 'calm', score: 0, kinds: [], firstWarning: null, reasons: [] };
    expect(judgeRow(rowOf([]), null)).toEqual(nothing);
    expect(judgeRow(rowOf([contact('do you have the maths homework?'), child('yes')]), 13)).toEqual(nothing);
  });

  it('names the message of the warning and those that gave the reasons', () => {
    const verdict = judgeRow(rowOf([contact('hi'), child('hello'), contact(THREAT), child('no')]), null);
    expect(verdict).toMatchObject({
      level: 'danger',
      kinds: ['blackmail'],
      firstWarning: { index: 2, level: 'danger' },
    });
    expect(verdict.score).toBeGreaterThan(0.5);
    expect(verdict.score).toBeLessThanOrEqual(1);
    expect(verdict.reasons).toContainEqual({ signal: 'threat', index: 2, from: 'contact' });
    expect(Object.keys(verdict)).toEqual(['id', 'level', 'score', 'kinds', 'firstWarning', 'reasons']);
  });

  it('keeps the worst, however calm the rest is', () => {
    const short = judgeRow(rowOf([contact(THREAT, { at: 0 })]), null);
    const calm = Array.from({ length: 50 }, (_, day) =>
      contact('see you at the match', { at: day * 86_400 }),
    );
    expect(judgeRow(rowOf([contact(THREAT, { at: 0 }), ...calm]), null)).toEqual(short);
  });

  it('names every kind that it warned for on the way', () => {
    const { kinds } = judgeRow(rowOf([contact(THREAT), child("i can't go on anymore")]), null);
    expect(kinds.toSorted()).toEqual(['blackmail', 'selfHarm']);
  });

  it('takes messages without a time in the order in which they stand', () => {
    const timed = rowOf([contact('hi', { at: 0 }), contact(THREAT, { at: 1 }), contact('ok', { at: 2 })]);
    const untimed = rowOf([contact('hi'), contact(THREAT, { at: null }), contact('ok')]);
    expect(judgeRow(untimed, null)).toEqual(judgeRow(timed, null));
  });

  it('gives the message of the person that the verdict is about, where several write at once', () => {
    const messages = ['Kim', 'Sam'].map((name) => contact(THREAT, { name, at: 0 }));
    const { reasons } = judgeRow(
      rowOf([...messages, contact('hi', { name: 'Ali', at: 0 })], { group: true }),
      null,
    );
    expect(reasons.find(({ signal }) => signal === 'threat')).toEqual({
      signal: 'threat',
      index: 0,
      from: 'contact',
    });
  });
});
