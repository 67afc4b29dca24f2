import type { Page } from 'puppeteer-core';
import type { Stage } from './demo.ts';
import { NEW_FRIEND, PEOPLE } from './site/people.ts';

/** As large as browsers let a popup become; what does not fit is scrolled. */
const POPUP_SIZE = { width: 400, height: 600 };
export const PAGE_SIZE = { width: 1120, height: 760 };

/** The popup as a page of its own, with the newest summary in it. @throws Error when the contact is not there. */
export async function openPopup(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'popup');
  await page.setViewport({ ...POPUP_SIZE, deviceScaleFactor: 2 });
  const contact = PEOPLE.find((person) => person.id === NEW_FRIEND)?.name ?? NEW_FRIEND;
  await page.waitForFunction(shows, {}, contact);
  return page;
}

export async function openOwnPage(stage: Stage, name: 'popup' | 'help' | 'welcome'): Promise<Page> {
  const page = await stage.shown.openExtensionPage(`src/ui/${name}/index.html`);
  await page.setViewport(PAGE_SIZE);
  await page.waitForFunction(hasWords);
  return page;
}

function shows(name: string): boolean {
  return document.querySelector('main')?.textContent.includes(name) ?? false;
}

function hasWords(): boolean {
  return (document.querySelector('main')?.textContent ?? '').trim() !== '';
}

/** What the page says, line by line, as somebody would read it who does not see it. */
export function readAsText(page: Page): Promise<string> {
  return page.evaluate(linesOfBody);
}

function linesOfBody(): string {
  const lines = document.body.innerText.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** Makes the window as high as the page, so that a picture shows all of it, with what sticks to the edges in place. */
export async function showWhole(page: Page): Promise<void> {
  const { width, deviceScaleFactor = 1 } = { ...PAGE_SIZE, ...page.viewport() };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height, deviceScaleFactor });
}
