import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LOCKFILES = ['package-lock.json', 'tests/e2e/clients/package-lock.json'];
const MANIFESTS = ['package.json', 'tests/e2e/clients/package.json'];
const MAX_BYTES = 1_000_000;

/** Places of one machine; written in pieces, so that this file does not hold what it forbids. */
const MACHINE_PATHS = new RegExp(
  ['/ro', 'ot/|/ho', 'me/[a-z]|/Us', 'ers/[a-z]|/wo', 'rk/|[A-Z]:\\\\Us', 'ers'].join(''),
);
const REGISTRIES = new RegExp(['registry\\.', 'npmjs|', 'registry\\.', 'yarnpkg|deb\\.', 'debian'].join(''));

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  // A file that was deleted and is not committed yet is still listed.
  .filter((path) => path !== '' && existsSync(path));
const texts = files.filter((path) => !/\.(?:png|jpg|webp|gif|ico|zip|woff2)$/.test(path));

interface LockedPackage {
  version?: string;
  resolved?: string;
  /** Another name of a folder inside a package that is locked itself. */
  link?: boolean;
  integrity?: string;
  license?: string;
  optionalDependencies?: Record<string, string>;
}

/** Of tools that do not ship; for what ships, see `bill-of-materials.test.ts`. */
const LICENCES =
  /^(?:MIT|MIT-0|ISC|BSD|BSD-[23]-Clause|0BSD|Apache-2\.0|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib)$/;

/** Of a choice one must be allowed, of what holds together all. */
function isAllowed(expression: string): boolean {
  const choices = expression.replace(/^\(|\)$/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => LICENCES.test(one)));
}

describe.each(LOCKFILES)('%s', (path) => {
  const { '': _root, ...all }: Record<string, LockedPackage> = JSON.parse(
    readFileSync(path, 'utf8'),
  ).packages;
  const ofLinks = new Set(
    Object.values(all).flatMap(({ link, resolved }) => (link && resolved ? [resolved] : [])),
  );
  const packages = Object.fromEntries(
    Object.entries(all).filter(([place, { link }]) => !link && !ofLinks.has(place)),
  );

  it('ties nobody to a registry', () => {
    expect(Object.keys(packages).filter((name) => packages[name]?.resolved)).toEqual([]);
  });

  it('links to nothing but folders of packages that it holds', () => {
    const outside = [...ofLinks].filter(
      (place) => !Object.keys(packages).some((name) => place.startsWith(`${name}/`)),
    );
    expect(outside).toEqual([]);
  });

  it('holds version and checksum of every package', () => {
    const odd = Object.keys(packages).filter(
      (name) => !packages[name]?.version || !packages[name]?.integrity,
    );
    expect(odd).toEqual([]);
  });

  it('holds the packages for other systems, too: npm ci refuses a lockfile without them', () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const locked = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')));
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });
});

describe.each(MANIFESTS)('%s', (path) => {
  it('names one version of each package, and no range', () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path, 'utf8'));
    const wanted = Object.entries({ ...dependencies, ...devDependencies });
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

describe('what Porchlight is made and tested with', () => {
  it('has a licence that allows it', () => {
    const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(
      readFileSync('package-lock.json', 'utf8'),
    );
    const odd = Object.entries(packages).filter(([, { license }]) => !isAllowed(license ?? ''));
    expect(odd.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });
});

describe('the repository', () => {
  it.each([
    { what: 'a path of one machine', pattern: MACHINE_PATHS },
    { what: 'the address of a package registry', pattern: REGISTRIES },
  ])('names nowhere $what', ({ pattern }) => {
    expect(texts.filter((path) => pattern.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('holds no file over 1 MB', () => {
    expect(files.filter((path) => statSync(path).size > MAX_BYTES)).toEqual([]);
  });
});
