import type { Page } from 'puppeteer-core';
import { type ClosedRoot, findClosedRoots } from './closed-roots.ts';
import { waitFor } from './wait.ts';

/** What Porchlight shows in a page: a warning is an `alertdialog`, the camera card a `status`. */
export type CardRole = 'alertdialog' | 'status';

export interface Card {
  root: ClosedRoot;
  role: CardRole;
  /** All that can be read on it, white space made single. */
  text: string;
  buttons: string[];
  /** Clicks the button of this name as a person does, with the mouse. */
  press(button: string): Promise<void>;
}

/** The card of a role in the page's top document, or `null`. */
export async function findCard(page: Page, role: CardRole): Promise<Card | null> {
  for (const root of await findClosedRoots(page)) {
    const seen = await root.evaluate(readCard, role);
    if (seen) return { root, role, ...seen, press: (button) => press(page, root, role, button) };
  }
  return null;
}

/** @throws Error when it did not come, with the text of what is there instead. */
export function waitForCard(page: Page, role: CardRole, patience?: number): Promise<Card> {
  const what = role === 'alertdialog' ? 'a warning in the page' : 'the camera card in the page';
  return waitFor(what, () => findCard(page, role), patience);
}

function readCard(root: ShadowRoot, role: string) {
  const card = root.querySelector(`[role="${role}"]`);
  if (!(card instanceof HTMLElement)) return null;
  const text = card.innerText.replace(/\s+/g, ' ').trim();
  const buttons = [...card.querySelectorAll('button')].map((button) => button.textContent.trim());
  return text === '' ? null : { text, buttons };
}

async function press(page: Page, root: ClosedRoot, role: CardRole, name: string): Promise<void> {
  const { x, y } = await waitFor(`the button "${name}"`, () => root.evaluate(centreOf, role, name));
  await page.mouse.click(x, y);
}

/** `null` while it is not there, or still moving into its place. */
function centreOf(root: ShadowRoot, role: string, name: string) {
  const buttons = [...root.querySelectorAll<HTMLElement>(`[role="${role}"] button`)];
  const button = buttons.find((candidate) => candidate.textContent.trim() === name);
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  if (root.getAnimations().some((animation) => animation.playState === 'running')) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
