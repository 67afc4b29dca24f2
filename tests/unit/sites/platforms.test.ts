import { expect, test } from 'vitest';
import { findPlatformName, isDirect } from '../../../src/domain/guidance/platform-names.ts';
import { platformWords } from '../../../src/domain/signals/packs/en/platform-words.ts';
import { CATALOGUE } from '../../../src/sites/catalogue.ts';
import { canBeSeen, platformsOf } from '../../../src/sites/platforms.ts';

const PLATFORMS = Object.keys(platformWords['platform'] ?? {});

test.each([
  ['discord', ['discord']],
  ['x', ['twitter']],
  ['ometv', ['omegle']],
  ['googlemessages', ['phone', 'sms']],
  ['whatsapp', ['phone', 'whatsapp']],
  ['chat.example', []],
])('%s is called %j', (site, platforms) => {
  expect(platformsOf(site)).toEqual(platforms);
});

test.each(['discord', 'snapchat', 'phone'])('somebody who moves to %s may be seen there', (platform) => {
  expect(canBeSeen(platform)).toBe(true);
});

test.each(['kik', 'signal', 'xbox', 'other', 'constructor'])('nobody can be seen on %s', (platform) => {
  expect(canBeSeen(platform)).toBe(false);
});

test('every site of the catalogue that goes by a name which people say is found under it', () => {
  const names = new Map(CATALOGUE.map(({ id, name }) => [name, id]));
  const missing = PLATFORMS.filter((platform) => {
    const id = names.get(findPlatformName(platform) ?? '');
    return id !== undefined && !platformsOf(id).includes(platform);
  });
  expect(missing).toEqual([]);
});

test('every platform that can be seen is one that people name, and has sites of the catalogue', () => {
  const ids = CATALOGUE.flatMap(({ id }) => platformsOf(id));
  const seen = PLATFORMS.filter(canBeSeen);
  expect([...new Set(ids)].sort()).toEqual(seen.sort());
  for (const platform of seen) expect(findPlatformName(platform) !== null || isDirect(platform)).toBe(true);
});
