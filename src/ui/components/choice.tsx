import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  /** The question, read out with every answer. */
  label: string;
  answers: readonly { value: Value; text: string }[];
  value: Value | null;
  onChange(value: Value): void;
}

/** One of a few answers, all in view. */
export function Choice<Value extends string>({ label, answers, value, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {answers.map((answer) => (
        <label key={answer.value} class="choice-answer">
          <input
            type="radio"
            name={name}
            checked={answer.value === value}
            onChange={() => onChange(answer.value)}
          />
          {answer.text}
        </label>
      ))}
    </fieldset>
  );
}
