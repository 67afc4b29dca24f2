import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { callBidi, sendBidi } from './bidi.ts';
import type { Gate } from './gate.ts';
import type { Driver, LaunchOptions } from './launch.ts';
import { puppeteerSignals } from './signals.ts';
import { PATIENCE, waitFor } from './wait.ts';

/** Firefox's own errands have no place in a test or a demo. */
const QUIET = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.getAddons.cache.enabled': false,
};

/** Without it, a driver can neither open pages of extensions nor run anything in the browser's own window. */
const SYSTEM_ACCESS = '--remote-allow-system-access';

/** A made-up camera and microphone, allowed on every page. */
export const FAKE_CAMERA = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
};

/** Starts Firefox with the extension. */
export async function launchFirefox(
  executablePath: string,
  options: LaunchOptions,
  gate: Gate | null,
): Promise<Driver> {
  const id = await readId(options.extensionDir);
  // The address of an extension's pages is drawn at installation, unless it is known by then.
  const uuid = addressOf(options.extensionDir);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: PATIENCE,
    headless: options.headless,
    ...(options.managed ? { env: { ...env, ...options.managed.env } } : {}),
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...puppeteerSignals(options),
    acceptInsecureCerts: gate !== null,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [SYSTEM_ACCESS],
    extraPrefsFirefox: {
      ...QUIET,
      ...(options.camera ? FAKE_CAMERA : {}),
      ...(gate ? throughGate(gate) : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
  if (options.requestLog) await logRequests(browser, options.requestLog);
  await browser.installExtension(options.extensionDir);
  return {
    browser,
    openExtensionPage: (path) => openPage(browser, `moz-extension://${uuid}/${path}`),
    killBackground: () => runPrivileged(browser, TERMINATE_BACKGROUND, [id]),
    crash: () => runPrivileged(browser, CRASH_PAGE, []),
    saveDownloadsIn: (folder) => runPrivileged(browser, SAVE_DOWNLOADS, [folder]),
    preferColours: (_page, scheme) => runPrivileged(browser, PREFER_COLOURS, [scheme === 'dark' ? 0 : 1]),
  };
}

/** The same for the same folder: a profile that stays keeps the extension's data under it. */
function addressOf(extensionDir: string): string {
  const hash = createHash('sha256').update(extensionDir).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(12, 15)}`, `8${hash.slice(15, 18)}`];
  return [...parts, hash.slice(18, 30)].join('-');
}

const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

async function readId(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  return v.parse(manifestSchema, manifest).browser_specific_settings.gecko.id;
}

/** Loopback goes through the gate, too: it keeps the whole record. */
function throughGate(gate: Gate) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': gate.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': gate.port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Nothing of the browser's own may try its luck beside the gate.
    'network.proxy.allow_bypass': false,
    'network.proxy.failover_direct': false,
  };
}

/** Firefox never tells a driver that a page of an extension has loaded: callers wait for what they need there. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { timeout: 0 }).catch(() => {
    // Rejects when the page closes, long after anyone cared.
  });
  // While the page changes places it cannot be asked at all, which puppeteer's own waiting takes for a failure.
  await waitFor(`the page ${url}`, () =>
    page.evaluate((expected) => location.href.startsWith(expected), url),
  );
  return page;
}

/** Has the browser write down its requests, of pages, workers, extensions and its own (`request-log.ts`). */
function logRequests(browser: Browser, file: string): Promise<void> {
  return runPrivileged(browser, LOG_REQUESTS, [file]);
}

const LOG_REQUESTS = `async (file) => {
  await IOUtils.writeUTF8(file, '');
  Services.obs.addObserver((subject) => {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
    const principal = loadInfo?.triggeringPrincipal;
    const by = principal && !principal.isSystemPrincipal ? principal.origin : '';
    IOUtils.writeUTF8(file, JSON.stringify({ by, to: URI.spec }) + '\\n', { mode: 'append' });
  }, 'http-on-opening-request');
}`;

const TERMINATE_BACKGROUND = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
}`;

const CRASH_PAGE = `() => {
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  Cc['@mozilla.org/processtools-service;1'].getService(Ci.nsIProcessToolsService).kill(osPid);
}`;

const SAVE_DOWNLOADS = `(folder) => {
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
  Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
  Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
  Services.prefs.setStringPref('browser.helperApps.neverAsk.saveToDisk', 'application/json');
}`;

const PREFER_COLOURS = `(scheme) => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
}`;

const treeSchema = v.object({ contexts: v.looseTuple([v.object({ context: v.string() })]) });

/** Runs a function in the browser's own window: for what a person could do in its settings, and a page cannot. */
async function runPrivileged(browser: Browser, source: string, values: (string | number)[]): Promise<void> {
  const tree = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = v.parse(treeSchema, tree).contexts;
  await callBidi(browser, {
    source,
    arguments: values.map((value) => ({ type: typeof value, value })),
    target: { context: window.context },
  });
}
