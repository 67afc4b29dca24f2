import { describe, expect, it, test } from 'vitest';
import { findSite, siteIdOf, siteNameOf } from '../../../src/sites/find-site.ts';
import { cameraPatternsOf, catalogueMatchPatterns } from '../../../src/sites/match-patterns.ts';

test.each([
  ['discord.com', 'discord'],
  ['ptb.discord.com', 'discord'],
  ['WWW.Instagram.com', 'instagram'],
  ['web.telegram.org', 'telegram'],
  ['twitter.com', 'x'],
])('%s belongs to %s', (host, id) => {
  expect(findSite(host)?.id).toBe(id);
  expect(siteIdOf(host)).toBe(id);
});

test.each(['notdiscord.com', 'discord.com.example', 'telegram.org', 'localhost', ''])(
  '%j is no known site',
  (host) => {
    expect(findSite(host)).toBeNull();
    expect(siteIdOf(host)).toBe(host);
  },
);

test('an unknown host is its own id and name, without "www."', () => {
  expect(siteIdOf('www.garden.example')).toBe('garden.example');
  expect(siteNameOf('garden.example')).toBe('garden.example');
  expect(siteNameOf('discord')).toBe('Discord');
});

test('only video chat with strangers is marked as full of strangers with cameras', () => {
  expect(findSite('ome.tv')?.traits).toMatchObject({ strangers: true, camera: true, directMessages: false });
});

test('the match patterns cover each host over https, sorted and once', () => {
  const patterns = catalogueMatchPatterns();
  expect(patterns).toContain('https://*.discord.com/*');
  expect(patterns).toEqual([...new Set(patterns)].sort());
  for (const pattern of patterns) expect(pattern).toMatch(/^https:\/\/\*\.[a-z\d.-]+\/\*$/);
});

describe('cameraPatternsOf', () => {
  it.each([
    ['discord', ['*://*.discord.com/*']],
    ['call.example', ['*://*.call.example/*']],
    ['192.0.2.7', ['*://192.0.2.7/*']],
    ['[2001:db8::1]', ['*://[2001:db8::1]/*']],
  ])('%s: %j', (site, patterns) => {
    expect(cameraPatternsOf(site)).toEqual(patterns);
  });
});
