import { env, getuid } from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Gate } from './gate.ts';
import type { Driver, LaunchOptions } from './launch.ts';
import { puppeteerSignals } from './signals.ts';
import { PATIENCE, waitFor } from './wait.ts';

/** Chromium's own errands have no place in a test or a demo. */
const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationGuideModelDownloading',
];

/** A made-up camera and microphone, allowed on every page. */
export const FAKE_CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** What any Chromium of ours is started with. */
export function plainArguments(): string[] {
  return [...QUIET, ...sandbox()];
}

/** Starts Chromium, Chrome or Edge with the extension. */
export async function launchChromium(
  executablePath: string,
  options: LaunchOptions,
  gate: Gate | null,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath,
    timeout: PATIENCE,
    headless: options.headless,
    ...(options.managed ? { env: { ...env, ...options.managed.env } } : {}),
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...puppeteerSignals(options),
    // Extensions can be loaded from the command line no more; over the pipe they can.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: gate !== null,
    defaultViewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [
      ...plainArguments(),
      ...camera(options),
      ...(gate ? throughGate(gate) : []),
      ...(options.requestLog ? loggingRequests(options.requestLog) : []),
    ],
  });
  const id = await browser.installExtension(options.extensionDir);
  return {
    browser,
    openExtensionPage: (path) => openPage(browser, `chrome-extension://${id}/${path}`),
    killBackground: () => killWorker(browser, id),
    crash,
    saveDownloadsIn: (folder) => saveDownloadsIn(browser, folder),
    preferColours: (page, scheme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  };
}

/** The sandbox does not start for root, and not in most containers. */
function sandbox(): string[] {
  const { CI } = env;
  return CI || getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function camera(options: LaunchOptions): string[] {
  return options.camera ? FAKE_CAMERA : [];
}

/** Loopback goes through the gate, too: it keeps the whole record. */
export function throughGate(gate: Gate): string[] {
  return [`--proxy-server=http://127.0.0.1:${gate.port}`, '--proxy-bypass-list=<-loopback>'];
}

/** Has the browser write down its requests, of pages, workers, extensions and its own (`request-log.ts`). */
export function loggingRequests(file: string): string[] {
  return [`--log-net-log=${file}`, '--net-log-capture-mode=Default'];
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function saveDownloadsIn(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const crashed = new Promise<void>((resolve) => page.once('error', () => resolve()));
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

async function killWorker(browser: Browser, id: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  try {
    const target = await findWorker();
    if (target === null) return;
    const { targetId } = target;
    await waitFor('the worker to end', async () => {
      // One that is just starting may not hear it the first time.
      await session.send('Target.closeTarget', { targetId }).catch(() => {});
      // It may be back already, as another: what was on its way to it wakes a new one.
      return (await findWorker())?.targetId !== targetId;
    });
  } finally {
    await session.detach();
  }

  async function findWorker() {
    const { targetInfos } = await session.send('Target.getTargets');
    const ofExtension = `chrome-extension://${id}/`;
    const isOurs = (info: { type: string; url: string }) =>
      info.type === 'service_worker' && info.url.startsWith(ofExtension);
    return targetInfos.find(isOurs) ?? null;
  }
}
