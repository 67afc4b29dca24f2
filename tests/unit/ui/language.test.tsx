// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import maori from '../../../public/_locales/mi/messages.json' with { type: 'json' };
import { LANGUAGES } from '../../../src/domain/settings.ts';
import { LanguageSelect } from '../../../src/ui/components/language-select.tsx';
import { speak } from '../../../src/ui/language.ts';
import { mount } from '../../../src/ui/mount.tsx';
import { wordsIn } from '../../../src/ui/words-in.ts';
import { FakeExtensionPage } from '../../fakes/extension-page.ts';

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));
const shown = () => document.body.textContent ?? '';

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<div id="app"></div>';
});

afterEach(() => localStorage.clear());

/** A page that shows the choice of languages, in the words that it has. */
async function open() {
  await act(() => mount(new FakeExtensionPage(), <LanguageSelect value={null} onChange={() => {}} />));
  await settled();
}

/** Texts of another language are loaded: a moment, on a busy machine more than one. */
async function until(text: string) {
  while (!shown().includes(text)) await settled();
}

it("speaks the browser's language where the family chose none", async () => {
  await open();
  expect(shown()).toContain(english.ui_language_choice.message);
  expect(document.documentElement.lang).toBe('en');
});

it('speaks the language that was chosen before, and says that it listens in English only', async () => {
  localStorage.setItem('porchlight-language', 'de');
  await open();
  await until(german.ui_language_choice.message);
  expect(document.documentElement.lang).toBe('de');
  expect(shown()).toContain(german.ui_language_hears.message);
});

it('changes its words while they are on the screen, and back', async () => {
  await open();
  await act(() => speak(localStorage, 'mi'));
  await until(maori.ui_language_hears.message);
  expect(document.documentElement.lang).toBe('mi');
  await act(() => speak(localStorage, null));
  await until(english.ui_language_choice.message);
  expect(document.documentElement.lang).toBe('en');
});

it.each(LANGUAGES)(
  'has the words of %s, with dates as the browser writes them where it speaks the same',
  async (language) => {
    const browser = { text: () => '', locale: () => 'en-NZ' };
    const words = await wordsIn(language, browser);
    expect(words.text('ui_language')).toBe(language);
    expect(words.locale()).toBe(language === 'en' ? 'en-NZ' : language);
  },
);
