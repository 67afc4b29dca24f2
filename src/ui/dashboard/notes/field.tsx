import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  /** The longest text that it takes. */
  most: number;
  isLong?: boolean;
  onInput(value: string): void;
}

/** A text that somebody writes; no browser keeps it for the next one. */
export function Field({ label, value, most, isLong = false, onInput }: FieldProps) {
  const id = useId();
  const common = { id, class: 'input', value, maxLength: most, autocomplete: 'off', dir: 'auto' } as const;
  return (
    <div class="field note-field">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea {...common} rows={4} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input {...common} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
    </div>
  );
}
