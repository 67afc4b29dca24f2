// Comes before a page's own script: puts a browser around it that is in the state which the address names.
import './clock.ts';
import { snapshotCache } from '../../../src/ui/snapshot-cache.ts';
import { lookOf } from '../look.ts';
import { PAGES, stateOf } from '../states/all.ts';
import type { GalleryState } from '../states/state.ts';
import { dress } from './dress.ts';
import { fakeBrowser } from './fake-browser.ts';
import { take } from './steps.ts';

declare global {
  /** Loads what is checked of a page, for whoever goes through the states: it is large. */
  var galleryChecks: () => Promise<typeof import('../checks/checks.ts').checks>;
}

/** Long enough for what a page does after it was drawn. */
const SETTLES_IN = 60;

const query = new URLSearchParams(location.search);
const page = PAGES.find(({ html }) => location.pathname === `/${html}`);
if (!page) throw new Error(`The gallery has no page ${location.pathname}`);

const look = lookOf(query);
// A page that another one opens comes without a state.
const state = stateOf(page, query.get('state') ?? page.states[0]?.name ?? '');
const browser = fakeBrowser(state, look);
globalThis.browser = browser.api;
keepLast(state);
openShadows();
setClipboard(state);
globalThis.galleryChecks = async () => (await import('../checks/checks.ts')).checks;
addEventListener('load', () => void perform());

/** Tells whoever waits when the state is reached, or why it is not. */
async function perform(): Promise<void> {
  const { documentElement } = document;
  try {
    for (const message of state.sends ?? []) browser.send(message);
    for (const step of state.steps ?? []) {
      await settle();
      await take(step, browser.api.i18n.getMessage);
    }
    await settle();
    dress(look);
    documentElement.dataset['gallery'] = 'ready';
  } catch (error) {
    documentElement.dataset['gallery'] = `failed: ${error instanceof Error ? error.message : String(error)}`;
    throw error;
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLES_IN));
}

function keepLast({ last }: GalleryState): void {
  localStorage.clear();
  if (last) snapshotCache(localStorage).keep(last);
}

/** The warnings close theirs to the page. Here somebody has to look in. */
function openShadows(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
}

function setClipboard({ noClipboard }: GalleryState): void {
  const writeText = () =>
    noClipboard ? Promise.reject(new DOMException('Not here', 'NotAllowedError')) : Promise.resolve();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
}
