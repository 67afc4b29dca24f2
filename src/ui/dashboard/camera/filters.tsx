import type { CameraFilter } from '../../../domain/summary/camera-history.ts';
import { useWords } from '../../words.ts';
import { Picker } from '../picker.tsx';
import { Switch } from '../switch.tsx';

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
  return (
    <div class="filters">
      <Switch
        label={words.text('dashboard_period')}
        answers={PERIODS.map((days) => ({ value: String(days), text: words.count('dashboard_days', days) }))}
        value={String(filter.days)}
        onChange={(days) => onChange({ ...filter, days: Number(days) })}
      />
      <Picker
        label={words.text('dashboard_site')}
        all={words.text('dashboard_site_all')}
        answers={sites.map((site) => ({ value: site, text: site }))}
        value={filter.site}
        onChange={(site) => onChange({ ...filter, site })}
      />
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
