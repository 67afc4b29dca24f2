import { useId } from 'preact/hooks';
import { COUNTRIES, type Country } from '../../domain/model.ts';
import { useWords, type Words } from '../words.ts';

interface CountrySelectProps {
  label: string;
  value: Country;
  onChange(country: Country): void;
}

export function CountrySelect({ label, value, onChange }: CountrySelectProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={(event) => {
          const chosen = COUNTRIES.find((country) => country === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {COUNTRIES.map((country) => (
          <option key={country} value={country}>
            {countryText(words, country)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Browsers know the names of countries in their own language. */
export function countryText(words: Words, country: Country): string {
  if (country === 'other') return words.text('ui_country_other');
  const region = country === 'UK' ? 'GB' : country;
  return new Intl.DisplayNames(words.locale, { type: 'region' }).of(region) ?? country;
}
