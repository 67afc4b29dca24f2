import type { Page, SerializedAXNode } from 'puppeteer-core';
import type { GalleryWindow, Preferences } from './browser.ts';
import type { GalleryPage, GalleryState } from './states/state.ts';

/** What is looked for of axe's rules. */
type Rules = 'everything' | 'contrast' | 'drawnOtherwise';

interface Circumstances extends Preferences {
  name: string;
  width: number;
  direction: 'ltr' | 'rtl';
  rules: Rules;
}

const LARGE = 32;

const PLAIN: Circumstances = {
  name: 'light, wide',
  colours: 'light',
  width: 1280,
  direction: 'ltr',
  rules: 'everything',
};

const NARROW_LARGE: Circumstances = {
  name: 'light, 320 pixels, large text',
  colours: 'light',
  width: 320,
  textSize: LARGE,
  direction: 'ltr',
  rules: 'drawnOtherwise',
};

/** Together every theme, width, text size and direction. */
const CIRCUMSTANCES: readonly Circumstances[] = [
  PLAIN,
  NARROW_LARGE,
  {
    name: 'dark, 320 pixels, from right to left',
    colours: 'dark',
    width: 320,
    direction: 'rtl',
    rules: 'everything',
  },
  {
    name: 'forced colours, wide, large text, from right to left',
    colours: 'dark',
    forcedColours: true,
    width: 1280,
    textSize: LARGE,
    direction: 'rtl',
    rules: 'drawnOtherwise',
  },
  {
    name: 'more contrast, light, 768 pixels',
    colours: 'light',
    moreContrast: true,
    width: 768,
    direction: 'ltr',
    rules: 'contrast',
  },
  {
    name: 'more contrast, dark, 768 pixels',
    colours: 'dark',
    moreContrast: true,
    width: 768,
    direction: 'ltr',
    rules: 'contrast',
  },
];

/** What other words can spoil: they do not fit, or the headings are in another order. */
const FOR_OTHER_WORDS = [PLAIN, NARROW_LARGE];

/** Everything that is wrong with a state, in all circumstances, in one line each. */
export async function inspect(
  window: GalleryWindow,
  page: GalleryPage,
  state: GalleryState,
): Promise<string[]> {
  await meet(window, PLAIN);
  await window.show(page, state);
  return state.otherWords ? inspectWords(window) : inspectShown(window);
}

/** The same of a page that is shown already, in plain circumstances. */
export async function inspectShown(window: GalleryWindow): Promise<string[]> {
  const faults = [...(await findFocusFaults(window.page)), ...(await findTreeFaults(window.page))];
  return [...faults, ...(await findFaultsInEach(window, CIRCUMSTANCES))];
}

async function inspectWords(window: GalleryWindow): Promise<string[]> {
  return [...(await findTreeFaults(window.page)), ...(await findFaultsInEach(window, FOR_OTHER_WORDS))];
}

async function findFaultsInEach(window: GalleryWindow, all: readonly Circumstances[]): Promise<string[]> {
  const faults: string[] = [];
  for (const circumstances of all) {
    const found = await findFaultsIn(window, circumstances);
    faults.push(...found.map((fault) => `${circumstances.name}: ${fault}`));
  }
  return faults;
}

async function meet(window: GalleryWindow, { width, ...wish }: Circumstances): Promise<void> {
  await window.prefer({ ...wish, reducedMotion: true });
  await window.resize(width);
}

/** Looks at all of a page at once: nothing lies under what sticks to an edge of the window. */
async function findFaultsIn(window: GalleryWindow, circumstances: Circumstances): Promise<string[]> {
  await meet(window, circumstances);
  const { direction, rules, width } = circumstances;
  await window.page.evaluate(async (wanted) => (await galleryChecks()).turn(wanted), direction);
  await window.resize(width, await window.wholeHeight());
  return window.page.evaluate(async (wanted) => (await galleryChecks()).findFaults(wanted), rules);
}

/** What a page does once it is drawn, such as putting the focus somewhere, comes a frame and a task later. */
const UNTIL_SETTLED = `new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done)))))`;

/** Goes through a page with Tab alone. */
async function findFocusFaults(page: Page): Promise<string[]> {
  await page.evaluate(UNTIL_SETTLED);
  // A busy browser loses a press now and then; what is wrong with a page is wrong the second time, too.
  return (await walkByTab(page)).length === 0 ? [] : walkByTab(page);
}

async function walkByTab(page: Page): Promise<string[]> {
  const presses = await page.evaluate(async () => (await galleryChecks()).watchFocus());
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
  return page.evaluate(async () => (await galleryChecks()).findFocusFaults());
}

/** What has to have a name for somebody who does not see it. */
const NAMED = new Set([
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'heading',
  'image',
  'link',
  'radio',
  'slider',
  'switch',
  'textbox',
]);

/** What a screen reader makes of a page: its headings, and the names of what is to be used. */
async function findTreeFaults(page: Page): Promise<string[]> {
  const tree = await page.accessibility.snapshot();
  const nodes = tree ? flat(tree) : [];
  const levels = nodes.filter(({ role }) => role === 'heading').map(({ level = 0 }) => level);
  const jumps = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
  return [
    ...nodes
      .filter(({ role, name }) => NAMED.has(role) && !name?.trim())
      .map(({ role }) => `A ${role} has no name`),
    ...(levels.filter((level) => level === 1).length === 1
      ? []
      : [`The headings are ${levels.join(', ')}: one is first`]),
    ...(jumps.length > 0 ? [`The headings are ${levels.join(', ')}: they leave out a level`] : []),
  ];
}

function flat(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}
