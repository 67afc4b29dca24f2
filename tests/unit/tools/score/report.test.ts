import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../tools/score/collect.ts';
import { reportOf } from '../../../../tools/score/report.ts';

const CHAT: Outcome = {
  source: 'chat',
  isPositive: false,
  isGroup: false,
  score: 0,
  firstWarning: null,
  messages: 20,
};
const ROOM: Outcome = { ...CHAT, source: 'room', isGroup: true, messages: 1_000 };
const POST: Outcome = { ...CHAT, source: 'posts', messages: 1 };

/** The cells of each line, without the empty line before a table. */
function cellsOf(outcomes: Outcome[]): string[][] {
  const [empty, name, ...lines] = reportOf(new Map([['porchlight', outcomes]]));
  expect([empty, name]).toEqual(['', 'porchlight']);
  return lines.map((line) => line.split(/ {2,}/));
}

/** One cell, by the name of its line and the head of its column. */
function cell(outcomes: Outcome[], line: string, head: string): string | undefined {
  const [heads = [], ...lines] = cellsOf(outcomes);
  return lines.find(([name]) => name === line)?.[heads.indexOf(head)];
}

describe('reportOf', () => {
  const outcomes = [
    CHAT,
    { ...CHAT, firstWarning: 3, score: 0.6 },
    ROOM,
    { ...ROOM, firstWarning: 0, score: 0.6 },
    { ...CHAT, source: 'found', isPositive: true, firstWarning: 4, score: 0.9 },
    { ...CHAT, source: 'found', isPositive: true, firstWarning: 14, score: 0.8 },
    POST,
    { ...POST, isPositive: true, score: 0.2 },
  ];

  it('has a line for each source and for what belongs together', () => {
    expect(cellsOf(outcomes).map(([name]) => name)).toEqual([
      'source',
      'chat',
      'room',
      'found',
      'posts',
      'all conversations',
      'everything',
    ]);
  });

  it.each([
    { line: 'chat', head: 'rows', is: '2' },
    { line: 'chat', head: 'messages', is: '40' },
    { line: 'chat', head: 'risky', is: '0' },
    { line: 'chat', head: 'recall', is: '-' },
    { line: 'chat', head: 'false', is: '1' },
    { line: 'chat', head: '/1k rows', is: '500.00' },
    { line: 'chat', head: '/1k msgs', is: '25.00' },
    { line: 'chat', head: '/10k group msgs', is: '-' },
    { line: 'room', head: '/10k group msgs', is: '5.00' },
    { line: 'found', head: 'recall', is: '1.000' },
    { line: 'found', head: 'false', is: '-' },
    { line: 'found', head: 'first med', is: '10.0' },
    { line: 'found', head: 'p90', is: '14.0' },
    { line: 'posts', head: 'recall', is: '0.000' },
    { line: 'posts', head: 'best F1', is: '1.000' },
    { line: 'posts', head: 'at', is: '0.200' },
    { line: 'all conversations', head: 'rows', is: '6' },
    { line: 'all conversations', head: 'prec', is: '0.500' },
    { line: 'all conversations', head: 'F1', is: '0.667' },
    { line: 'everything', head: 'recall', is: '0.667' },
  ])('$line: $head is $is', ({ line, head, is }) => {
    expect(cell(outcomes, line, head)).toBe(is);
  });

  it('leaves out sums of one source', () => {
    expect(cellsOf([CHAT]).map(([name]) => name)).toEqual(['source', 'chat']);
  });
});
