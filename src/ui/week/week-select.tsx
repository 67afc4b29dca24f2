import { useId } from 'preact/hooks';
import { useWords } from '../words.ts';

interface WeekSelectProps {
  /** From when to when each week is, the newest first. */
  weeks: readonly string[];
  /** How many weeks back. */
  value: number;
  onChange(weeksBack: number): void;
}

/** This week, the last one and those before. */
export function WeekSelect({ weeks, value, onChange }: WeekSelectProps) {
  const words = useWords();
  const id = useId();
  const named = (range: string, back: number) =>
    back < 2 ? words.text(back === 0 ? 'week_this' : 'week_last', range) : range;
  return (
    <div class="field">
      <label for={id}>{words.text('week_choose')}</label>
      <select
        id={id}
        class="select"
        value={String(value)}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      >
        {weeks.map((range, back) => (
          <option key={range} value={String(back)}>
            {named(range, back)}
          </option>
        ))}
      </select>
    </div>
  );
}
