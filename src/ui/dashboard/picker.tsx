import { useId } from 'preact/hooks';

interface PickerProps<Value extends string> {
  label: string;
  /** The words for all of them. */
  all: string;
  answers: readonly { value: Value; text: string }[];
  /** `null` for all. */
  value: Value | null;
  onChange(value: Value | null): void;
}

/** One of many, or all of them. */
export function Picker<Value extends string>({ label, all, answers, value, onChange }: PickerProps<Value>) {
  const id = useId();
  return (
    <div class="filter-site">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={value ?? ''}
        onChange={(event) => {
          const { value: chosen } = event.currentTarget;
          onChange(answers.find((answer) => answer.value === chosen)?.value ?? null);
        }}
      >
        <option value="">{all}</option>
        {answers.map((answer) => (
          <option key={answer.value} value={answer.value}>
            {answer.text}
          </option>
        ))}
      </select>
    </div>
  );
}
