import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../../tools/browser/cards.ts';
import { waitFor } from '../../../tools/browser/wait.ts';
import { addLines, saidBy } from '../harness/chat-page.ts';
import { answerWarning, bringWarning, type HostilePage, meetHostilePages } from '../harness/hostile.ts';
import { LOOPBACK } from '../harness/test-browser.ts';

const script = (source: string) => `<script>${source}</script>`;
const style = (source: string) => `<style>${source}</style>`;
/** Where Porchlight draws: the page sees that there is something, and not what. */
const HOST = "const host = () => document.querySelector('html > div, html > dialog > div');";
const COVER =
  'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; background: white';
const STOP = 'event.stopImmediatePropagation(); event.preventDefault();';

/** `meanwhile` runs in the page while the warning is on show. */
interface Attack extends HostilePage {
  what: string;
  meanwhile?: string;
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'styles',
    what: 'hides all that it could name in a style sheet, and its whole document',
    head: style(`
      html { opacity: 0.01; visibility: hidden; filter: brightness(0); transform: scale(0.01); clip-path: inset(50%); }
      html > div, [popover], :popover-open { display: none !important; left: -9000px !important; scale: 0 !important; }
      @layer top { html > div { display: none !important; opacity: 0 !important; inset: auto -9000px !important; } }
      * { pointer-events: none !important; transition: all 9999s !important; }`),
  },
  { name: 'grown', what: 'makes itself eight times as large', head: style('html { zoom: 8 }') },
  { name: 'shrunk', what: 'makes itself a hundred times smaller', head: style('html { zoom: 0.01 }') },
  {
    name: 'layers',
    what: 'lies above it with the highest z-index, and with popovers again and again',
    body: `<div style="${COVER}; z-index: 2147483647"></div><div id="cover" popover="manual" style="${COVER}"></div>`,
    meanwhile: 'setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 300)',
  },
  {
    name: 'modal',
    what: 'opens a dialog over it',
    meanwhile: `const dialog = document.createElement('dialog');
      dialog.style = '${COVER}';
      document.documentElement.append(dialog);
      dialog.showModal();`,
  },
  {
    name: 'undone',
    what: 'takes apart the element that it stands in',
    meanwhile: `${HOST}
      host().hidePopover();
      host().style.setProperty('opacity', '0', 'important');
      host().animate([{ opacity: 0, translate: '9000px' }], { duration: 1e9, fill: 'forwards' });
      host().inert = true;
      host().hidden = true;
      host().popover = 'auto';
      host().remove();`,
  },
  { name: 'inert', what: 'makes all of itself inert', meanwhile: 'document.documentElement.inert = true' },
  {
    name: 'keeper',
    what: 'keeps every press and key to itself',
    head: script(`for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart'])
      addEventListener(type, (event) => { ${STOP} }, true);`),
  },
  {
    name: 'catcher',
    what: 'has every press sent to its own element',
    head: script(`addEventListener('pointerdown', (event) => {
      document.body.setPointerCapture(event.pointerId);
      ${STOP}
    }, true);`),
  },
  {
    name: 'focused',
    what: 'takes the keyboard a thousand times a second',
    head: script("setInterval(() => document.querySelector('textarea')?.focus(), 1);"),
  },
  {
    name: 'picture',
    what: 'shows an old picture of itself above everything',
    head: style(`::view-transition-group(root) { animation-duration: 9999s; }
      ::view-transition-new(root) { display: none; }`),
    meanwhile: 'document.startViewTransition?.(() => {})',
  },
  {
    name: 'rewritten',
    what: 'puts another document in its place',
    meanwhile: `const html = document.createElement('html');
      html.append(document.createElement('head'), document.createElement('body'));
      document.documentElement.replaceWith(html);`,
  },
];

/** For as long as it is tried. */
const ENDLESS: readonly Attack[] = [
  {
    name: 'removes',
    what: 'takes it away',
    meanwhile: `${HOST} new MutationObserver(() => host()?.remove()).observe(document.documentElement, { childList: true });
      host().remove();`,
  },
  {
    name: 'moves',
    what: 'moves it elsewhere',
    meanwhile: `${HOST} setInterval(() => { const at = host(); if (at) document.body.prepend(at); }, 10);`,
  },
  {
    name: 'repaints',
    what: 'changes its looks',
    meanwhile: `${HOST} setInterval(() => host()?.setAttribute('style', 'display: none'), 10);`,
  },
  {
    name: 'freezes',
    what: 'makes all of itself inert',
    meanwhile: 'setInterval(() => { document.documentElement.inert = true; }, 10);',
  },
];

const pages = meetHostilePages([...ATTACKS, ...ENDLESS, { name: 'clicks' }]);

describe('a warning can be answered on a page that', () => {
  it.each(ATTACKS)('$what', async ({ name, meanwhile }) => {
    const page = await pages.open(name);
    await bringWarning(page, name);
    if (meanwhile) await page.evaluate(`{ ${meanwhile} }`);
    await answerWarning(page);
  });
});

describe('the family hears of a page that again and again', () => {
  const removed = async () =>
    (await pages.browser().snapshot()).blindSpots.find(
      ({ kind, site }) => kind === 'warningRemoved' && site === LOOPBACK,
    );
  const removals = async () => (await removed())?.count ?? 0;
  /** The same told again soon after counts once. */
  const COUNTS_AGAIN_AFTER = 10_000;
  const isLongAgo = async () => Date.now() - ((await removed())?.lastAt ?? 0) > COUNTS_AGAIN_AFTER;

  it.each(ENDLESS)('$what', async ({ name, meanwhile }) => {
    await waitFor('the last time to be long ago', isLongAgo);
    const before = await removals();
    const page = await pages.open(name);
    await bringWarning(page, name);
    await page.evaluate(`{ ${meanwhile} }`);
    await waitFor('the summary to say so', async () => (await removals()) > before);
  });
});

it('cannot be answered by the page itself', async () => {
  const page = await pages.open('clicks');
  await bringWarning(page, 'clicks');
  await page.evaluate(forgeAnswers);
  await addLines(page, saidBy('clicks', [{ from: 'kai', text: 'this comes after the forged clicks' }]));
  await waitForCard(page, 'warning');
  const { attention } = await pages.browser().snapshot();
  expect(attention.map((contact) => contact.name)).toContain('clicks');
});

function forgeAnswers(): void {
  const hosts = [...document.querySelectorAll<HTMLElement>('html > :not(head, body), body > :not(main)')];
  for (const target of [...hosts, document.documentElement, document, window]) {
    if (target instanceof HTMLElement) target.click();
    for (let [x, y] = [0, 0]; x < innerWidth; [x, y] = y < innerHeight ? [x, y + 40] : [x + 40, 0])
      for (const type of ['pointerdown', 'pointerup', 'click'])
        target.dispatchEvent(
          new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }),
        );
    for (const key of ['Escape', 'Enter', ' '])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }
}
