import { useId } from 'preact/hooks';
import { type CameraAgreement, DEFAULT_AGREEMENT } from '../../../domain/camera/agreement.ts';
import { Card } from '../../components/card.tsx';
import { ManagedNote } from '../../components/managed.tsx';
import { useWords, type Words } from '../../words.ts';
import type { Dates } from '../dates.ts';
import { isSound } from './draft.ts';
import type { RulesProps } from './rules-page.tsx';

type Hours = NonNullable<CameraAgreement['lateHours']>;

const HALF_HOUR = 30;
const HALF_HOURS = Array.from({ length: 48 }, (_, index) => index * HALF_HOUR);

/** When the camera is a reason to look closer. */
export function LateHours({
  dates,
  isManaged,
  shown,
  onChange,
}: RulesProps & { dates: Dates; isManaged: boolean }) {
  const words = useWords();
  const { lateHours } = shown;
  const set = (hours: Hours | null) => onChange?.({ ...shown, lateHours: hours });
  return (
    <Card title={words.text('dashboard_late')} icon="clock">
      <p>{words.text('dashboard_late_why')}</p>
      {onChange && !isManaged ? (
        <>
          <label class="tick">
            <input
              type="checkbox"
              checked={lateHours !== null}
              onChange={(event) => set(event.currentTarget.checked ? DEFAULT_AGREEMENT.lateHours : null)}
            />
            {words.text('dashboard_late_use')}
          </label>
          {lateHours && <FromTo hours={lateHours} dates={dates} onChange={set} />}
          <p role="status" class="field-error">
            {!isSound(shown) && words.text('dashboard_late_same')}
          </p>
        </>
      ) : (
        <p>
          <strong>{hoursText(words, dates, lateHours)}</strong>
        </p>
      )}
      {isManaged && <ManagedNote />}
    </Card>
  );
}

function hoursText(words: Words, dates: Dates, hours: Hours | null): string {
  if (hours === null) return words.text('dashboard_late_none');
  const key = hours.to < hours.from ? 'dashboard_late_overMidnight' : 'dashboard_late_sameDay';
  return words.text(key, dates.clock(hours.from), dates.clock(hours.to));
}

interface FromToProps {
  hours: Hours;
  dates: Dates;
  onChange(hours: Hours): void;
}

function FromTo({ hours, dates, onChange }: FromToProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="two-fields">
      {(['from', 'to'] as const).map((end) => (
        <div key={end} class="field">
          <label for={`${id}-${end}`}>{words.text(`dashboard_late_${end}`)}</label>
          <select
            id={`${id}-${end}`}
            class="select"
            value={String(hours[end])}
            onChange={(event) => onChange({ ...hours, [end]: Number(event.currentTarget.value) })}
          >
            {timesWith(hours[end]).map((minutes) => (
              <option key={minutes} value={String(minutes)}>
                {dates.clock(minutes)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

/** All half hours, and what is chosen where that is none of them. */
function timesWith(chosen: number): number[] {
  return [...new Set([...HALF_HOURS, chosen])].sort((one, other) => one - other);
}
