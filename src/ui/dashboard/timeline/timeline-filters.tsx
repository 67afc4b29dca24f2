import { HISTORY_PERIODS } from '../../../domain/looking-back.ts';
import { HISTORY_KINDS, type Moment } from '../../../domain/model.ts';
import { isolated, useWords } from '../../words.ts';
import { Picker } from '../picker.tsx';
import { Switch } from '../switch.tsx';
import type { TimelineChoice } from './choice.ts';
import type { Timeline } from './timeline.ts';

interface TimelineFiltersProps {
  choice: TimelineChoice;
  timeline: Timeline;
  onChange(choice: TimelineChoice): void;
}

const KINDS: readonly (Moment['kind'] | 'all')[] = ['all', ...HISTORY_KINDS];

/** What of the timeline is shown. */
export function TimelineFilters({ choice, timeline, onChange }: TimelineFiltersProps) {
  const words = useWords();
  return (
    <div class="filters">
      <Switch
        label={words.text('timeline_kind')}
        answers={KINDS.map((kind) => ({ value: kind, text: words.text(`timeline_kind_${kind}`) }))}
        value={choice.kind ?? 'all'}
        onChange={(kind) => onChange({ ...choice, kind: kind === 'all' ? null : kind })}
      />
      <Switch
        label={words.text('dashboard_period')}
        answers={HISTORY_PERIODS.map((period) => ({
          value: period,
          text: words.text(`timeline_period_${period}`),
        }))}
        value={choice.period}
        onChange={(period) => onChange({ ...choice, period })}
      />
      <Picker
        label={words.text('timeline_level')}
        all={words.text('timeline_level_all')}
        answers={[{ value: 'danger', text: words.text('level_danger') }]}
        value={choice.level}
        onChange={(level) => onChange({ ...choice, level })}
      />
      <Picker
        label={words.text('dashboard_site')}
        all={words.text('dashboard_site_all')}
        answers={timeline.sites.map(({ id, name }) => ({ value: id, text: name }))}
        value={choice.site}
        onChange={(site) => onChange({ ...choice, site })}
      />
      {choice.contact && (
        <button type="button" class="button" onClick={() => onChange({ ...choice, contact: null })}>
          {timeline.contact
            ? words.text('timeline_contact_only', isolated(timeline.contact.name))
            : words.text('timeline_contact_gone')}
          <span class="unseen"> {words.text('timeline_contact_all')}</span>
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </div>
  );
}
