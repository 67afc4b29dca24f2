import { useId } from 'preact/hooks';
import { AGE_BANDS } from '../../domain/model.ts';
import { LONGEST_FAMILY_NAME, type Settings } from '../../domain/settings.ts';
import { Choice } from '../components/choice.tsx';
import { useWords } from '../words.ts';

/** How a part of the family's settings is shown and changed. */
export interface SettingsFieldsProps {
  settings: Settings;
  onChange(part: Partial<Settings>): void;
}

/** What to call the child, and how old it is. */
export function ChildFields({ settings, onChange }: SettingsFieldsProps) {
  const words = useWords();
  const id = useId();
  const ages = AGE_BANDS.map((band) => ({ value: band, text: words.text(`ui_age_${band}`) }));
  return (
    <>
      <div class="field">
        <label for={id}>{words.text('family_name')}</label>
        <input
          id={id}
          class="input family-name"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_FAMILY_NAME}
          value={settings.childName}
          onInput={(event) => onChange({ childName: event.currentTarget.value })}
        />
      </div>
      <Choice
        label={words.text('family_age')}
        answers={ages}
        value={settings.childAgeBand}
        onChange={(childAgeBand) => onChange({ childAgeBand })}
      />
      <p class="soft small">{words.text('family_age_why')}</p>
    </>
  );
}
