import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import type { Page } from 'puppeteer-core';
import {
  readSnapshot,
  type Snapshot,
  waitUntilEverySiteIsWatched,
  waitUntilWelcomed,
} from '../../../tools/browser/ask-background.ts';
import type { HostMap } from '../../../tools/browser/gate.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../../tools/browser/launch.ts';
import { PATIENCE, waitFor } from '../../../tools/browser/wait.ts';
import { makeAllSitesCopy } from '../../../tools/build/all-sites-copy.ts';
import { isTrafficKept, keepTraffic, trafficOf } from './traffic/record.ts';

/** The browser of this run: one suite, two vitest projects. */
export const BROWSER = env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

const TARGET = BROWSER === 'firefox' ? 'firefox' : 'chrome';

interface Wishes {
  /** The production build as it is, which reads the hosts of the catalogue only. */
  unmodified?: boolean;
  /** Optional permissions that the family has given. */
  permissions?: readonly string[];
  /** Pages to put beside those of the extension, by their names. */
  pages?: Readonly<Record<string, string>>;
  hostMap?: HostMap;
  /** A folder for extension and profile, which stays: a browser that is opened there again knows what it knew. */
  home?: string;
}

export interface TestBrowser extends ExtensionBrowser {
  /** A new page in front of the others. */
  open(url: string): Promise<Page>;
  /** The summary as it is now. */
  snapshot(): Promise<Snapshot>;
  /** The summary once it is as expected. @throws Error with the last summary when it does not get there. */
  snapshotWhen(what: string, isAsExpected: (snapshot: Snapshot) => boolean): Promise<Snapshot>;
  /** Ends it as a loss of power would. */
  kill(): Promise<void>;
}

/** The browser of this run with the extension; nothing but loopback can be reached from it. */
export async function openTestBrowser(wishes: Wishes = {}): Promise<TestBrowser> {
  const folder = wishes.home ?? (await mkdtemp(join(tmpdir(), 'porchlight-e2e-')));
  // Not in a bench: what a browser writes down, it has no time to load pages in.
  const requestLog = isTrafficKept() ? join(folder, `requests-${randomUUID()}`) : null;
  const clean = async () => {
    if (!wishes.home) await rm(folder, { recursive: true, force: true });
  };
  const launched = await launch(folder, requestLog, wishes).catch(async (error: unknown) => {
    await clean();
    throw error;
  });
  const finish = async () => {
    if (launched.gate && requestLog)
      keepTraffic(trafficOf(BROWSER, launched.gate, requestLog, wishes.hostMap));
    await clean();
  };
  // Any page of the extension may ask for the summary; this one does not ask by itself.
  const window = await launched.openExtensionPage('src/ui/help/index.html');
  if (!wishes.home) await waitUntilWelcomed(window);
  if (!wishes.unmodified) await waitUntilEverySiteIsWatched(window);
  const snapshot = () => readSnapshot(window);
  return {
    ...launched,
    async open(url) {
      const page = await launched.browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(url);
      return page;
    },
    snapshot,
    async snapshotWhen(what, isAsExpected) {
      let last: Snapshot | null = null;
      const find = async () => {
        last = await snapshot();
        return isAsExpected(last) ? last : null;
      };
      return waitFor(`the summary to show ${what}`, find).catch((cause: unknown) => {
        throw new Error(`The summary does not show ${what}: ${JSON.stringify(last)}`, { cause });
      });
    },
    async kill() {
      const program = launched.browser.process();
      if (!program) throw new Error('This browser is not ours to end');
      const ended = once(program, 'exit');
      program.kill('SIGKILL');
      await ended;
      await launched.gate?.close();
      await finish();
    },
    async close() {
      await launched.close();
      await finish();
    },
  };
}

async function launch(
  folder: string,
  requestLog: string | null,
  { unmodified = false, permissions = [], pages = {}, hostMap = {}, home }: Wishes,
): Promise<ExtensionBrowser> {
  const extensionDir = unmodified
    ? join(process.cwd(), 'dist', TARGET)
    : await makeAllSitesCopy(TARGET, join(folder, 'extension'), permissions);
  for (const [name, html] of Object.entries(pages)) await writeFile(join(extensionDir, name), html);
  const profile = home ? { profile: join(home, 'profile') } : {};
  return launchWithExtension({
    browser: BROWSER,
    extensionDir,
    headless: true,
    camera: true,
    hostMap,
    ...(requestLog ? { requestLog } : {}),
    ...profile,
  });
}

/** Messages counted today on a site. */
export function messagesOf(snapshot: Snapshot, site: string): number {
  return snapshot.today.find((use) => use.site === site)?.messages ?? 0;
}

/** The site's id of everything that runs on this machine. */
export const LOOPBACK = '127.0.0.1';
