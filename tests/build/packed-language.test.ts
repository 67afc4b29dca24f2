import { readFileSync } from 'node:fs';
import { inflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesInText } from '../../src/domain/signals/bytes-in-text.ts';
import { compileEnglish } from '../../src/domain/signals/packs/en/compiled.ts';
import { runToEnd } from '../../src/domain/steps.ts';
import { textOfBytes } from '../../tools/build/text-of-bytes.ts';
import { TARGETS } from './built.ts';

/** Nothing else in the reader is a text of this kind and length. */
const PACKED = /`([^`$<\\]{10000,})`/;

const { code, ordinary, ...rest } = compileEnglish();

describe.each(TARGETS)('the reader built for %s', (target) => {
  it('unpacks, byte for byte, the phrases that the sources compile to', () => {
    const packed = PACKED.exec(readFileSync(`dist/${target}/src/content/reader.iife.js`, 'utf8'))?.[1] ?? '';
    const bytes = inflateSync(runToEnd(bytesInText(packed)));
    const border = bytes.indexOf(0);
    expect(JSON.parse(strFromU8(bytes.subarray(0, border)))).toEqual(rest);
    expect(Buffer.concat([ordinary, code]).equals(bytes.subarray(border + 1))).toBe(true);
  });
});

describe('bytes written as characters', () => {
  it.each([[[]], [[0]], [[255, 255]], [[1, 2, 3]], [Array.from({ length: 256 }, (_, byte) => byte)]])(
    'are read as they were: %j',
    (bytes) => {
      const text = textOfBytes(Uint8Array.from(bytes));
      expect(text).toMatch(/^[^`$<\\]*$/);
      expect([...runToEnd(bytesInText(text))].slice(0, bytes.length)).toEqual(bytes);
    },
  );
});
