import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../tools/browser/wait.ts';

/** Types into the field with this label, once it is there, in the place of what stands in it. */
export async function typeInto(page: Page, label: string, words: string): Promise<void> {
  await waitFor(`the field "${label}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === wanted);
      const field = document.getElementById(found?.htmlFor ?? '');
      if (!(field instanceof HTMLInputElement)) return false;
      field.focus();
      field.select();
      return true;
    }, label),
  );
  await page.keyboard.type(words);
}

/** Presses the button with these words, once it can be pressed. */
export async function pressOn(page: Page, words: string): Promise<void> {
  await waitFor(`the button "${words}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        ({ textContent, disabled }) => textContent === wanted && !disabled,
      );
      found?.click();
      return found !== undefined;
    }, words),
  );
}

/** Waits until the page says this. */
export function waitForWords(page: Page, words: string): Promise<boolean> {
  return waitFor(`the words "${words}"`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), words),
  );
}
