import { useId } from 'preact/hooks';
import { Card } from '../../components/card.tsx';
import { ManagedNote } from '../../components/managed.tsx';
import { useWords } from '../../words.ts';
import type { RulesProps } from './rules-page.tsx';

const SECONDS_PER_MINUTE = 60;
const MINUTES = [10, 15, 20, 30, 45, 60, 90, 120, 180];

/** After how long on camera it is time for a break. */
export function Longest({ isManaged, shown, onChange }: RulesProps & { isManaged: boolean }) {
  const words = useWords();
  const id = useId();
  const textOf = (minutes: number | null) =>
    minutes === null ? words.text('dashboard_longest_none') : words.duration(minutes * SECONDS_PER_MINUTE);
  return (
    <Card title={words.text('dashboard_longest')} icon="heart">
      <p>{words.text('dashboard_longest_why')}</p>
      {onChange && !isManaged ? (
        <div class="field">
          <label for={id}>{words.text('dashboard_longest_label')}</label>
          <select
            id={id}
            class="select"
            value={String(shown.minutes ?? '')}
            onChange={(event) => onChange({ ...shown, minutes: Number(event.currentTarget.value) || null })}
          >
            <option value="">{textOf(null)}</option>
            {choicesWith(shown.minutes).map((minutes) => (
              <option key={minutes} value={String(minutes)}>
                {textOf(minutes)}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p>
          <strong>{textOf(shown.minutes)}</strong>
        </p>
      )}
      {isManaged && <ManagedNote />}
    </Card>
  );
}

/** The usual lengths, and what is chosen where that is none of them. */
function choicesWith(chosen: number | null): number[] {
  return [...new Set([...MINUTES, chosen ?? MINUTES])].flat().sort((one, other) => one - other);
}
