import { expect, it } from 'vitest';
import { withoutBytes } from '../../../src/storage/plain.ts';

const BYTES = new Uint8Array([0, 104, 105, 255]);

it.each<[string, unknown, unknown]>([
  ['bytes', BYTES, { base64: 'AGhp/w==' }],
  ['a buffer', BYTES.buffer, { base64: 'AGhp/w==' }],
  ['part of a buffer', BYTES.subarray(1, 3), { base64: 'aGk=' }],
  ['bytes within', { sealed: [BYTES], by: 'Sam' }, { sealed: [{ base64: 'AGhp/w==' }], by: 'Sam' }],
  ['nothing', null, null],
  ['a key of two parts', ['2026-03-04', 'discord'], ['2026-03-04', 'discord']],
])('makes plain data of %s', (_, value, plain) => {
  expect(withoutBytes(value)).toEqual(plain);
  expect(JSON.parse(JSON.stringify(withoutBytes(value)))).toEqual(plain);
});
