import { CountrySelect, countryText } from '../components/country-select.tsx';
import { LanguageSelect, languageText } from '../components/language-select.tsx';
import { ManagedField } from '../components/managed.tsx';
import { useWords } from '../words.ts';
import type { SettingsFieldsProps } from './child-fields.tsx';
import type { Managed } from './managed.ts';

/** Where the family lives, and which language Porchlight speaks. */
export function CountryFields({
  settings: { country, language },
  managed,
  onChange,
}: SettingsFieldsProps & { managed: Managed }) {
  const words = useWords();
  return (
    <>
      {managed.fields.includes('country') ? (
        <ManagedField label={words.text('ui_country')} value={countryText(words, country)} />
      ) : (
        <CountrySelect
          label={words.text('ui_country')}
          value={country}
          onChange={(chosen) => onChange({ country: chosen })}
        />
      )}
      {managed.fields.includes('language') && language ? (
        <ManagedField label={words.text('ui_language_choice')} value={languageText(words, language)} />
      ) : (
        <LanguageSelect value={language} onChange={(chosen) => onChange({ language: chosen })} />
      )}
    </>
  );
}
