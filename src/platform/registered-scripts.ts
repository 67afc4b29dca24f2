import browser, { type Scripting } from 'webextension-polyfill';

/** The polyfill's types lag behind both browsers: each of these fields is in Chrome 119 and Firefox 128. */
type PageScript = Scripting.RegisteredContentScript & {
  world?: 'MAIN' | 'ISOLATED';
  matchOriginAsFallback?: boolean;
};

/** Runs the manifest's content scripts for all frames on more hosts than the manifest lists. */
export interface RegisteredScripts {
  /** Idempotent: an earlier registration is replaced. */
  runOn(matches: string[], excludeMatches: string[]): Promise<void>;
  clear(): Promise<void>;
}

export const registeredScripts: RegisteredScripts = {
  async runOn(matches, excludeMatches) {
    await registeredScripts.clear();
    await browser.scripting.registerContentScripts(
      manifestScripts().map((script) => ({ ...script, matches, excludeMatches })),
    );
  },
  async clear() {
    const ids = (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id);
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  },
};

/** The same files in the same order and worlds as in the manifest; ids keep the order where a browser sorts by id. */
function manifestScripts(): PageScript[] {
  const declared: ({ js?: string[]; world?: 'MAIN' | 'ISOLATED'; all_frames?: boolean } & object)[] =
    browser.runtime.getManifest().content_scripts ?? [];
  return declared.filter(runsInAllFrames).map(({ js = [], world = 'ISOLATED' }, index) => ({
    id: `page-${index}`,
    js: js.map(pathInPackage),
    world,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  }));
}

/** What does not is the mark that the catalogue knows a site. */
function runsInAllFrames({ all_frames: isForAll = false }: { all_frames?: boolean }): boolean {
  return isForAll;
}

/** Firefox gives whole addresses back from the manifest, and takes none at a registration. */
function pathInPackage(file: string): string {
  return new URL(file, browser.runtime.getURL('')).pathname.slice(1);
}
