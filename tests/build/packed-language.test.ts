import { readFileSync } from 'node:fs';
import { inflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/domain/signals/packs/en/english.ts';
import { TARGETS } from './built.ts';

/** Nothing else in the reader is a text of this kind and length. */
const PACKED = /["'`]([A-Za-z0-9+/]{10000,}={0,2})["'`]/;

describe.each(TARGETS)('the reader built for %s', (target) => {
  it('unpacks, word for word, the phrases that the sources hold', () => {
    const packed = PACKED.exec(readFileSync(`dist/${target}/src/content/reader.iife.js`, 'utf8'))?.[1] ?? '';
    const language: unknown = JSON.parse(strFromU8(inflateSync(Buffer.from(packed, 'base64'))));
    expect(language).toEqual(english);
  });
});
