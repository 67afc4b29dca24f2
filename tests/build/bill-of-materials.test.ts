import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import { LIBRARIES } from '../../src/ui/dashboard/settings/libraries.ts';
import { BILL_FILE, LICENCES_FILE } from '../../tools/build/bill-of-materials.ts';
import { MADE_OF } from '../../tools/build/shipped-packages.ts';
import { TARGETS } from './built.ts';
import { sourceScripts } from './files.ts';
import { importsOf } from './imports.ts';

interface Component {
  name: string;
  version: string;
  purl: string;
  hashes: { alg: string; content: string }[];
  licenses: { license: { id: string } }[];
  externalReferences: { url: string; type: string }[];
}

interface Locked {
  version: string;
  integrity?: string;
  dependencies?: Record<string, string>;
}

/** What may be part of something that is given away under the licence of Porchlight, if its authors are named. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MPL-2.0', 'CC-BY-4.0'];

/** What no source imports: helpers of the tools, and what unpacks the phrases. */
const BY_THE_BUILD = ['fflate', 'rolldown', 'vite'];

const locked: Readonly<Record<string, Locked>> = lock.packages;
const lockedAs = (name: string) => locked[`node_modules/${name}`];

const sources = sourceScripts();
const imported = sources
  .flatMap(importsOf)
  .filter(({ isType, specifier }) => !isType && !/^[./]/.test(specifier));
const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/?]+/.exec(specifier)?.[0] ?? '';

/** Packages with all that they bring. */
function withDependencies(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withDependencies(Object.keys(lockedAs(name)?.dependencies ?? {}), found);
  }
  return found;
}

/** Packages that a file of the sources and all that it imports come to. */
function packagesBehind(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const script = sources.find((one) => one.path === path);
  const imports = script ? importsOf(script).filter(({ isType }) => !isType) : [];
  return imports.flatMap(({ to, specifier }) =>
    specifier.startsWith('.') ? packagesBehind(to, seen) : [packageOf(specifier)],
  );
}

/** The schema that comes with the library; nothing is fetched. */
const schema = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

describe.each(TARGETS)('the bill of materials of %s', (target) => {
  const text = readFileSync(`dist/${target}/${BILL_FILE}`, 'utf8');
  const bill: { specVersion: string; components: Component[] } = JSON.parse(text);
  const { components } = bill;
  const names = components.map(({ name }) => name);

  it('keeps to the strict schema of its version', async () => {
    expect(bill.specVersion).toBe('1.6');
    expect(await schema.validate(text)).toBeNull();
    expect(names.length).toBeGreaterThan(10);
  });

  it.each<[string, (wrong: Component) => object]>([
    ['a kind of thing that there is not', (wrong) => ({ ...wrong, type: 'gadget' })],
    ['a checksum that is none', (wrong) => ({ ...wrong, hashes: [{ alg: 'SHA-512', content: 'sum' }] })],
    ['a licence that nobody knows', (wrong) => ({ ...wrong, licenses: [{ license: { id: 'Mine' } }] })],
    ['a word that the schema does not have', (wrong) => ({ ...wrong, colour: 'blue' })],
  ])('would not keep to it with %s', async (_, make) => {
    const [first, ...others] = components;
    const wrong = { ...bill, components: [...(first ? [make(first)] : []), ...others] };
    expect(await schema.validate(JSON.stringify(wrong))).not.toBeNull();
  });

  it('lists what people are told in the settings, and no other', () => {
    const told = components.map(({ name, licenses }) => ({ name, licence: licenses[0]?.license.id }));
    expect(told).toEqual(LIBRARIES);
  });

  it('lists every package that the sources import', () => {
    expect(
      imported.map(({ specifier }) => packageOf(specifier)).filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  it('lists nothing but what the sources import, what that brings, and what the build adds', () => {
    const brought = withDependencies(imported.map(({ specifier }) => packageOf(specifier)));
    expect(names.filter((name) => !brought.has(name) && !BY_THE_BUILD.includes(name))).toEqual([]);
  });

  it.each(components)('says of $name what the lock file says', ({ name, version, purl, hashes }) => {
    const { version: lockedVersion, integrity } = lockedAs(name) ?? {};
    const sum = Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64');
    expect({ version, integrity: `sha512-${sum}` }).toEqual({ version: lockedVersion, integrity });
    expect(decodeURIComponent(purl)).toBe(`pkg:npm/${name}@${version}`);
  });

  it.each(components)('has a licence of $name that allows it, and says where its source is', (component) => {
    expect(component.licenses.map(({ license }) => license.id).filter((id) => !ALLOWED.includes(id))).toEqual(
      [],
    );
    expect(component.externalReferences).toEqual([
      { type: 'vcs', url: expect.stringMatching(/^https:\/\//) },
    ]);
  });

  it('comes with the licences of all of them', () => {
    const texts = readFileSync(`dist/${target}/${LICENCES_FILE}`, 'utf8')
      .split(/^-{78}$/m)
      .slice(1);
    const withoutTerms = texts.filter((text) => !/copyright|creative commons/i.test(text));
    expect(withoutTerms).toEqual([]);
    expect(texts.map((text) => text.trim().split(' ')[0])).toEqual(names);
  });
});

describe('what the build makes of packages beforehand', () => {
  it.each([
    { file: 'compiled.js', packages: packagesBehind('src/domain/signals/packs/en/compiled.ts') },
    { file: 'confusables.js', packages: ['confusables'] },
  ])('is known for $file', ({ file, packages }) => {
    // Text is made comparable before phrases are looked for, by the other file.
    const others = Object.entries(MADE_OF).flatMap(([name, made]) => (name === file ? [] : made));
    expect([...new Set(packages)].filter((name) => !others.includes(name)).sort()).toEqual(MADE_OF[file]);
  });
});
