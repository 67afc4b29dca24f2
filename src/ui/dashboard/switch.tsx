interface SwitchProps<Value extends string> {
  /** What is chosen, read out with every answer. */
  label: string;
  answers: readonly { value: Value; text: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few, all in view, of which one holds. */
export function Switch<Value extends string>({ label, answers, value, onChange }: SwitchProps<Value>) {
  return (
    <fieldset class="switch">
      <legend class="unseen">{label}</legend>
      {answers.map((answer) => (
        <button
          key={answer.value}
          type="button"
          aria-pressed={answer.value === value}
          onClick={() => onChange(answer.value)}
        >
          {answer.text}
        </button>
      ))}
    </fieldset>
  );
}
