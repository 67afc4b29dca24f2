import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../domain/settings.ts';
import { useWords, type Words } from '../words.ts';

interface LanguageSelectProps {
  value: Language | null;
  onChange(language: Language | null): void;
}

/** What each language is called by who speaks it: in any language the list is found again. */
const OWN_NAMES: Record<Language, string> = {
  en: 'English',
  mi: 'Te reo Māori',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
};

/** Which language Porchlight speaks, and that it listens in one only. Says of each, but the first, that nobody has checked it yet who grew up with it. */
export function LanguageSelect({ value, onChange }: LanguageSelectProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.text('ui_language_choice')}</label>
      <select
        id={id}
        class="select"
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(LANGUAGES.find((each) => each === currentTarget.value) ?? null)
        }
      >
        <option value="">{words.text('ui_language_browser')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageText(words, language)}
          </option>
        ))}
      </select>
      {words.text('ui_language') !== 'en' && <p class="soft small">{words.text('ui_language_hears')}</p>}
    </div>
  );
}

/** What a language calls itself, and whether anybody has checked Porchlight's words in it. */
export function languageText(words: Words, language: Language): string {
  return language === 'en' ? OWN_NAMES.en : words.text('ui_language_unchecked', OWN_NAMES[language]);
}
