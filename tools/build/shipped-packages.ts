import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import lock from '../../package-lock.json' with { type: 'json' };

const manifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
});

const lockSchema = v.record(v.string(), v.looseObject({ integrity: v.optional(v.string()) }));

/** A package of others that is part of what ships. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As its author names it, in the words of SPDX. */
  licence: string;
  /** What the lock file says of the archive it was installed from: `sha512-` and the sum. */
  integrity: string;
  /** Where its source is, as its author says. */
  source: string;
  /** The whole licence with the names of who gave it. */
  licenceText: string;
}

/** Modules that the build makes out of packages before anything is bundled; `tests/build` compares with what the sources import. */
export const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'compiled.js': ['cuss', 'naughty-words'],
  'confusables.js': ['confusables'],
};

/** Modules that are no files; the helpers of the tools are short, and ship all the same. */
const VIRTUAL: Readonly<Record<string, string>> = { valibot: 'valibot', rolldown: 'rolldown', vite: 'vite' };

const MADE = /\/node_modules\/\.porchlight\/(?<file>.+)$/;
const INSTALLED = /^.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//;
const NO_FILE = /^\0(?<whose>[^/]+)\//;

/**
 * Whose code a module of the bundles is: names of packages, none for Porchlight's own.
 *
 * @throws Error for a module of which nobody knows whose it is
 */
export function packagesOfModule(id: string): readonly string[] {
  const made = MADE.exec(id)?.groups?.['file'];
  const virtual = NO_FILE.exec(id)?.groups?.['whose'];
  const known = made !== undefined ? MADE_OF[made] : virtual !== undefined ? VIRTUAL[virtual] : null;
  if (known === undefined) throw new Error(`Nobody knows whose code ${JSON.stringify(id)} is`);
  if (known !== null) return [known].flat();
  const installed = INSTALLED.exec(id)?.groups?.['name'];
  return installed ? [installed] : [];
}

/** @throws Error when it is not installed, or has no licence, or the lock file does not say what it is */
export function shippedPackage(name: string): ShippedPackage {
  const folder = join('node_modules', name);
  const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const integrity = v.parse(lockSchema, lock.packages)[`node_modules/${name}`]?.integrity;
  if (!integrity) throw new Error(`The lock file has no checksum of ${name}`);
  const { version, license, repository = null } = manifest;
  return {
    name,
    version,
    licence: license,
    integrity,
    source: addressOf(typeof repository === 'string' ? repository : (repository?.url ?? '')),
    licenceText: licenceIn(folder),
  };
}

const IN_SHORT = /^(?:github:)?(?<path>[\w.-]+\/[\w.-]+)$/;

/** @throws Error where an author does not say where the source is */
function addressOf(repository: string): string {
  const path = IN_SHORT.exec(repository)?.groups?.['path'];
  const address = path
    ? `https://github.com/${path}`
    : repository.replace(/^git\+/, '').replace(/^git:/, 'https:');
  if (!address.startsWith('https://'))
    throw new Error(`${JSON.stringify(repository)} is no address of a source`);
  return address;
}

/** Tools append the licences of what they themselves are made of, which does not ship. */
const APPENDED = /^# Licenses of bundled dependencies$/m;

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence`);
  const [own = ''] = readFileSync(join(folder, file), 'utf8').split(APPENDED);
  return own.replaceAll('\r\n', '\n').trim();
}
