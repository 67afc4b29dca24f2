import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { builtManifest, TARGETS } from './built.ts';

const page = readFileSync('docs/publishing.md', 'utf8');

/** What stands under a heading, up to the next one of the same or a higher rank. */
function section(heading: string): string {
  const [, rank = ''] = new RegExp(`^(#+) ${heading}$`, 'm').exec(page) ?? [];
  const [, rest = ''] = page.split(`\n${rank} ${heading}\n`);
  return rest.split(new RegExp(`^#{1,${rank.length}} `, 'm'))[0] ?? '';
}

/** The words that go into a form. */
const textOf = (heading: string) => /```text\n([^`]+)\n```/.exec(section(heading))?.[1] ?? '';

describe('the listing in the stores', () => {
  it('has as its short text what the package says, which Chrome shows up to 132 characters of', () => {
    expect(textOf('Short text')).toBe(messages.extension_description.message);
    expect(textOf('Short text').length).toBeLessThanOrEqual(132);
  });

  it('has a long text that Edge takes', () => {
    expect(textOf('Long text').length).toBeGreaterThanOrEqual(250);
    expect(textOf('Long text').length).toBeLessThanOrEqual(10_000);
  });

  it('says that Porchlight is not affiliated with Netsafe, and what it cannot do', () => {
    expect(textOf('Long text')).toContain("follows Netsafe's guidance; it is not affiliated with Netsafe");
    expect(textOf('Long text')).toContain('It is a light, not a lock');
  });

  it('promises nothing, blames nobody, and is calm', () => {
    const loud = /predator|victim|guarantee|100 ?%|\bprotects?\b|\bstops\b|keeps? your child safe|!/i;
    expect(textOf('Long text')).not.toMatch(loud);
    expect(section('Single purpose')).not.toMatch(loud);
  });
});

describe.each(TARGETS)('what is said of the build for %s', (target) => {
  const manifest = builtManifest(target);
  const rows = [...section('Permissions').matchAll(/^\| `(?<name>[^`]+)` \|[^|]+\| (?<why>[^|]+) \|$/gm)];
  const explained = new Map(rows.map(({ groups }) => [groups?.['name'] ?? '', groups?.['why'] ?? '']));
  const optional = manifest['optional_permissions'];
  const asked = [
    ...manifest.permissions,
    ...(Array.isArray(optional) ? optional.map(String) : []),
    ...manifest.optional_host_permissions,
  ];

  it.each(asked)('gives the reason for %s', (permission) => {
    expect(explained.get(permission)?.length ?? 0).toBeGreaterThan(40);
  });

  it('gives no reason for what neither browser is asked for', () => {
    const manifests = TARGETS.map(builtManifest);
    const named = manifests.flatMap((one) => [
      ...one.permissions,
      ...one.optional_host_permissions,
      ...[one['optional_permissions'] ?? []].flat(),
      'host_permissions',
    ]);
    expect([...explained.keys()].filter((name) => !named.includes(name))).toEqual([]);
  });

  it('tells Firefox that no data leaves the browser', () => {
    const expected =
      target === 'firefox' ? { gecko: { data_collection_permissions: { required: ['none'] } } } : undefined;
    if (expected) expect(manifest['browser_specific_settings']).toMatchObject(expected);
    else expect(manifest).not.toHaveProperty('browser_specific_settings');
  });

  it('has a version that every store takes', () => {
    expect(manifest['version']).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);
  });
});
