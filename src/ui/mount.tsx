import { type ComponentChild, render } from 'preact';
import type { ExtensionPage } from '../platform/extension-page.ts';
import { createWords, WordsContext } from './words.ts';

/**
 * Puts a view in place of the page's static shell.
 * @throws Error when the page has no `#app`.
 */
export function mount(page: ExtensionPage, view: ComponentChild): void {
  const app = document.getElementById('app');
  if (app === null) throw new Error('The page has no #app');
  document.documentElement.lang = page.text('ui_language');
  document.documentElement.dir = page.text('ui_direction');
  app.replaceChildren();
  render(<WordsContext.Provider value={createWords(page)}>{view}</WordsContext.Provider>, app);
}
