import { useId } from 'preact/hooks';
import type { CameraFilter } from '../../../domain/summary/camera-history.ts';
import { useWords } from '../../words.ts';

/** How many days back one can look. Sessions older than the last are not sent here. */
export const PERIODS = [14, 30, 90] as const;

interface FiltersProps {
  filter: CameraFilter;
  sites: readonly string[];
  onChange(filter: CameraFilter): void;
}

/** What the whole page shows. */
export function Filters({ filter, sites, onChange }: FiltersProps) {
  const words = useWords();
  const select = useId();
  return (
    <div class="filters">
      <fieldset class="switch">
        <legend class="unseen">{words.text('dashboard_period')}</legend>
        {PERIODS.map((days) => (
          <button
            key={days}
            type="button"
            aria-pressed={days === filter.days}
            onClick={() => onChange({ ...filter, days })}
          >
            {words.count('dashboard_days', days)}
          </button>
        ))}
      </fieldset>
      <div class="filter-site">
        <label for={select}>{words.text('dashboard_site')}</label>
        <select
          id={select}
          class="select"
          value={filter.site ?? ''}
          onChange={(event) => onChange({ ...filter, site: event.currentTarget.value || null })}
        >
          <option value="">{words.text('dashboard_site_all')}</option>
          {sites.map((site) => (
            <option key={site} value={site}>
              {site}
            </option>
          ))}
        </select>
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={filter.privateOnly}
          onChange={(event) => onChange({ ...filter, privateOnly: event.currentTarget.checked })}
        />
        {words.text('dashboard_privateOnly')}
      </label>
    </div>
  );
}
