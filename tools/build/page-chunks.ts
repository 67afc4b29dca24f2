import type { Rollup } from 'vite';
import { isTakenApart, usersOf } from './one-by-one.ts';

const POPUP = /[\\/]src[\\/]ui[\\/]popup[\\/]index\.html$/;
const BACKGROUND = /[\\/]src[\\/]background[\\/]main\.ts$/;

type Context = Pick<Rollup.PluginContext, 'getModuleInfo'>;

/**
 * Puts what the popup shares with other pages into one file, and what it shares with the background into another. By itself
 * the bundler makes a file of every set of modules that the same pages use: two dozen small ones, each of which a browser takes some
 * milliseconds to get, while a child or a parent waits. Apart from the background, which should not carry what draws pages.
 * @see https://rolldown.rs/reference/OutputOptions.codeSplitting
 */
export const pageChunks = {
  groups: [
    group('core', (id, context) => isUsedBy(BACKGROUND, id, context) && isUsedBy(POPUP, id, context), 2),
    group('page', (id, context) => isUsedBy(POPUP, id, context), 1),
  ],
};

function group(name: string, takes: (id: string, context: Context) => boolean, priority: number) {
  return {
    name: (id: string, context: Context) => (takes(id, context) ? name : null),
    priority,
    minShareCount: 2,
  };
}

/** Whether a module is loaded with an entry: it, or what imports it, and so on. What is imported on demand does not count. */
function isUsedBy(entry: RegExp, id: string, context: Context): boolean {
  const seen = new Set([id]);
  for (const next of seen) {
    if (entry.test(next)) return true;
    for (const importer of importersOf(next, context)) seen.add(importer);
  }
  return false;
}

/** A package that was taken apart imports all of its parts: what counts is who calls them. */
function importersOf(id: string, context: Context): readonly string[] {
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.flatMap((importer) => {
    if (!isTakenApart(importer)) return importer;
    const whole = context.getModuleInfo(importer);
    const codes = (whole?.importers ?? []).map(
      (user) => [user, context.getModuleInfo(user)?.code ?? ''] as const,
    );
    return usersOf(whole?.code ?? '', id, new Map(codes));
  });
}
