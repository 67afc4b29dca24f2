import { type ComponentChild, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../domain/settings.ts';
import type { BasicPage } from '../platform/extension-page.ts';
import { findLanguage, onLanguage } from './language.ts';
import { createWords, type WordSource, WordsContext } from './words.ts';

/**
 * Puts a view in place of the page's static shell, at once or, in a language of the family's own choice, a moment later.
 * @throws Error when the page has no `#app`.
 */
export function mount(page: BasicPage, view: ComponentChild): void {
  const app = document.getElementById('app');
  if (app === null) throw new Error('The page has no #app');
  const draw = (source: WordSource) => {
    app.replaceChildren();
    render(<Speaking page={page} first={source} view={view} />, app);
  };
  const language = findLanguage(localStorage);
  if (language === null) draw(page);
  else void wordsOf(page, language).then(draw);
}

/** Most families' browsers speak their language: for the others the texts, and how to read them, are loaded. */
async function wordsOf(page: BasicPage, language: Language | null): Promise<WordSource> {
  return language === null ? page : (await import('./words-in.ts')).wordsIn(language, page);
}

/** A view in words that can change while it is on the screen. */
function Speaking({ page, first, view }: { page: BasicPage; first: WordSource; view: ComponentChild }) {
  const [source, setSource] = useState(first);
  useEffect(() => onLanguage((language) => void wordsOf(page, language).then(setSource)), [page]);
  useLayoutEffect(() => {
    document.documentElement.lang = source.text('ui_language');
    document.documentElement.dir = source.text('ui_direction');
  }, [source]);
  const words = useMemo(() => createWords(source), [source]);
  return <WordsContext.Provider value={words}>{view}</WordsContext.Provider>;
}
