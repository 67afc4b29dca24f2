import { useId, useState } from 'preact/hooks';
import { useWords } from '../words.ts';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
  /** What is wrong with it. */
  error?: string | null;
}

/** A field that hides what is typed until somebody wants to see it. No browser shall keep the words for the child. */
export function PassphraseField({ label, value, onInput, error = null }: PassphraseFieldProps) {
  const words = useWords();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          id={id}
          class="input"
          {...(isShown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={200}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          aria-label={`${words.text('dashboard_show')}: ${label}`}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {words.text('dashboard_show')}
        </button>
      </div>
      <p id={`${id}-error`} class="field-error">
        {error}
      </p>
    </div>
  );
}
