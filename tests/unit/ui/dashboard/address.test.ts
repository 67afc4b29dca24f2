import { expect, it } from 'vitest';
import { findHost } from '../../../../src/ui/dashboard/rules/address.ts';

it.each([
  ['example.org', 'example.org'],
  ['  Example.ORG ', 'example.org'],
  ['www.example.org', 'example.org'],
  ['https://chat.example.org/room/7?who=me#top', 'chat.example.org'],
  ['http://example.org:8080', 'example.org'],
  ['example.org/path', 'example.org'],
  ['127.0.0.1', '127.0.0.1'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('%j is the host %s', (typed, host) => {
  expect(findHost(typed)).toBe(host);
});

it.each([
  '',
  '   ',
  'discord',
  'not an address',
  'ftp://example.org',
  'mailto:me@example.org',
  'example..org',
  'a.',
  '.org',
  'javascript:alert(1)',
])('%j is no address of a site', (typed) => {
  expect(findHost(typed)).toBeNull();
});
