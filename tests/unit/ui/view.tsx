import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { createWords, WordsContext } from '../../../src/ui/words.ts';
import type { FakeExtensionPage } from '../../fakes/extension-page.ts';

/** A rendered view, and what a person can do with it. */
export interface View {
  root: HTMLElement;
  text(): string;
  /** Presses the button or link with these words. Throws when there is none, or more than one. */
  press(words: string): Promise<void>;
  find(selector: string): Element;
}

export async function show(page: FakeExtensionPage, view: ComponentChild): Promise<View> {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(<WordsContext.Provider value={createWords(page)}>{view}</WordsContext.Provider>, root),
  );
  return {
    root,
    text: () => root.textContent,
    async press(words) {
      const button = buttonWith(root, words);
      await act(() => clickAndSettle(button));
    },
    find(selector) {
      const found = root.querySelector(selector);
      if (!found) throw new Error(`Nothing matches ${selector}`);
      return found;
    },
  };
}

/** A turn of the event loop runs after every promise that the click has already settled. */
async function clickAndSettle(button: HTMLElement): Promise<void> {
  button.click();
  await new Promise((resolve) => setTimeout(resolve));
}

function buttonWith(root: HTMLElement, words: string): HTMLElement {
  const matching = [...root.querySelectorAll<HTMLElement>('button, a, summary')].filter((element) =>
    element.textContent.includes(words),
  );
  const [only] = matching;
  if (!only || matching.length > 1) throw new Error(`${matching.length} buttons say "${words}"`);
  return only;
}
