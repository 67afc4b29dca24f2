import { useId } from 'preact/hooks';
import { COUNTRIES, type Country } from '../../domain/model.ts';
import { useWords } from '../words.ts';

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
            {words.country(country)}
          </option>
        ))}
      </select>
    </div>
  );
}
