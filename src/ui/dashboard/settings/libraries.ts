/** What of others is built into Porchlight, with its licence. */
export const LIBRARIES: readonly { name: string; licence: string }[] = [
  { name: '@zxcvbn-ts/core', licence: 'MIT' },
  { name: '@zxcvbn-ts/language-common', licence: 'MIT' },
  { name: 'confusables', licence: 'MIT' },
  { name: 'cuss', licence: 'MIT' },
  { name: 'd3-scale', licence: 'ISC' },
  { name: 'd3-shape', licence: 'ISC' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'hpke', licence: 'MIT' },
  { name: 'idb', licence: 'ISC' },
  { name: 'naughty-words', licence: 'CC-BY-4.0' },
  { name: 'preact', licence: 'MIT' },
  { name: 'valibot', licence: 'MIT' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0' },
  { name: 'zustand', licence: 'MIT' },
];
