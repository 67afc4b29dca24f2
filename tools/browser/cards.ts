import type { Page } from 'puppeteer-core';
import { LEVELS, type Level } from '../../src/domain/model.ts';
import { type ClosedRoot, findClosedRoots } from './closed-roots.ts';
import { textOf } from './texts.ts';
import { waitFor } from './wait.ts';

/** What Porchlight shows in a page, by the selector in its closed shadow root. */
const CARDS = {
  warning: 'section.warning',
  camera: 'section.camera',
  sending: 'section.sending',
  asking: 'section.asking',
  cover: 'section.cover',
  note: 'section.note',
} as const;
export type CardKind = keyof typeof CARDS;

const TITLES: Record<CardKind, string> = {
  warning: 'a warning',
  camera: 'the camera card',
  sending: 'the question before sending',
  asking: 'the question before a page gets the camera',
  cover: 'the cover over the page',
  note: 'the picker of notes',
};

export interface Card {
  root: ClosedRoot;
  selector: string;
  role: string | null;
  /** The level of a warning; `null` for other cards. */
  level: Level | null;
  /** All that can be read on it, white space made single. */
  text: string;
  buttons: string[];
  /** Clicks the button of this name as a person does, with the mouse; a light is opened for it. */
  press(button: string): Promise<void>;
}

/** The card of a kind in the page's top document, or `null`. */
export async function findCard(page: Page, kind: CardKind): Promise<Card | null> {
  const selector = CARDS[kind];
  for (const root of await findClosedRoots(page)) {
    const seen = await root.evaluate(readCard, selector);
    if (seen) {
      const { state, ...rest } = seen;
      const level = LEVELS.find((known) => known === state) ?? null;
      return { root, selector, ...rest, level, press: (button) => press(page, root, selector, button) };
    }
  }
  return null;
}

/** @throws Error when it does not come. */
export function waitForCard(page: Page, kind: CardKind, patience?: number): Promise<Card> {
  return waitFor(`${TITLES[kind]} in the page`, () => findCard(page, kind), patience);
}

/** @throws Error when it stays. */
export async function waitUntilGone(page: Page, kind: CardKind, patience?: number): Promise<void> {
  await waitFor(`${TITLES[kind]} to go`, async () => (await findCard(page, kind)) === null, patience);
}

function readCard(root: ShadowRoot, selector: string) {
  const card = root.querySelector(selector);
  if (!(card instanceof HTMLElement)) return null;
  // A warning comes into the page a moment before its words, so that they are read out.
  if (card.matches('.warning') && !card.querySelector('h2')) return null;
  const text = card.innerText.replace(/\s+/g, ' ').trim();
  const buttons = [...card.querySelectorAll('button')].map((button) => button.textContent.trim());
  const state = /warning-(\w+)/.exec(card.className)?.[1] ?? '';
  return text === '' ? null : { role: card.getAttribute('role'), state, text, buttons };
}

async function press(page: Page, root: ClosedRoot, selector: string, name: string): Promise<void> {
  if (await root.evaluate(isShut, selector))
    await click(page, root, selector, textOf('warning_camera_details'));
  await click(page, root, selector, name);
}

function isShut(root: ShadowRoot, selector: string): boolean {
  return root.querySelector(`${selector} [aria-expanded="false"]`) !== null;
}

async function click(page: Page, root: ClosedRoot, selector: string, name: string): Promise<void> {
  const { x, y } = await waitFor(`the button "${name}"`, () => root.evaluate(centreOf, selector, name));
  await page.mouse.click(x, y);
}

/** `null` while it is not there, or still moving into its place. */
function centreOf(root: ShadowRoot, selector: string, name: string) {
  const buttons = [...root.querySelectorAll<HTMLElement>(`${selector} button`)];
  const button = buttons.find((candidate) => (candidate.ariaLabel ?? candidate.textContent.trim()) === name);
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  if (root.getAnimations().some((animation) => animation.playState === 'running')) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
