import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LOCKFILES = ['package-lock.json', 'tests/e2e/clients/package-lock.json'];
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
  optionalDependencies?: Record<string, string>;
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
