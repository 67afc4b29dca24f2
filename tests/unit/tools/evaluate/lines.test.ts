import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../tools/evaluate/lines.ts';

const MOST = 8;

async function* stream(chunks: readonly string[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function read(...chunks: string[]): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of linesOf(stream(chunks), MOST)) {
    lines.push([number, bytes?.toString() ?? null]);
  }
  return lines;
}

describe('linesOf', () => {
  it.each<{ what: string; chunks: string[]; lines: [number, string | null][] }>([
    { what: 'nothing', chunks: [], lines: [] },
    {
      what: 'lines in one chunk',
      chunks: ['a\nb\n'],
      lines: [
        [1, 'a'],
        [2, 'b'],
      ],
    },
    {
      what: 'a last line without an end',
      chunks: ['a\nb'],
      lines: [
        [1, 'a'],
        [2, 'b'],
      ],
    },
    {
      what: 'a line over three chunks',
      chunks: ['a', 'b', 'c\nd\n'],
      lines: [
        [1, 'abc'],
        [2, 'd'],
      ],
    },
    {
      what: 'an end at the start of a chunk',
      chunks: ['a', '\nb'],
      lines: [
        [1, 'a'],
        [2, 'b'],
      ],
    },
    { what: 'a letter cut in two', chunks: ['é\n'], lines: [[1, 'é']] },
    {
      what: 'empty lines',
      chunks: ['\n\na\n'],
      lines: [
        [1, ''],
        [2, ''],
        [3, 'a'],
      ],
    },
    { what: 'the longest line', chunks: ['12345678\n'], lines: [[1, '12345678']] },
    {
      what: 'a line too long',
      chunks: ['a\n123456789\nb\n'],
      lines: [
        [1, 'a'],
        [2, null],
        [3, 'b'],
      ],
    },
    {
      what: 'one too long over chunks',
      chunks: ['12345', '6789', '0\nb'],
      lines: [
        [1, null],
        [2, 'b'],
      ],
    },
    { what: 'one too long at the end', chunks: ['12345', '6789'], lines: [[1, null]] },
  ])('reads $what', async ({ chunks, lines }) => {
    expect(await read(...chunks)).toEqual(lines);
  });
});
