import { CAMERA_RULES, type CameraRule } from '../../../domain/model.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icon-paths.ts';
import { useWords } from '../../words.ts';

const ICONS: Record<CameraRule | 'none', IconName> = {
  allow: 'check',
  ask: 'chat',
  never: 'hand',
  none: 'eye',
};

/** A rule by word, shape and colour. */
export function RuleMark({ rule }: { rule: CameraRule | null }) {
  const words = useWords();
  const name = rule ?? 'none';
  return (
    <span class={`rule rule-${name}`}>
      <Icon name={ICONS[name]} />
      {words.text(`dashboard_rule_${name}`)}
    </span>
  );
}

interface RuleSelectProps {
  /** The name of the site. */
  site: string;
  rule: CameraRule | null;
  onChange(rule: CameraRule | null): void;
}

export function RuleSelect({ site, rule, onChange }: RuleSelectProps) {
  const words = useWords();
  return (
    <select
      class="select"
      aria-label={words.text('dashboard_rule_label', site)}
      value={rule ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange(CAMERA_RULES.find((each) => each === value) ?? null)
      }
    >
      {CAMERA_RULES.map((each) => (
        <option key={each} value={each}>
          {words.text(`dashboard_rule_${each}`)}
        </option>
      ))}
      <option value="">{words.text('dashboard_rule_none')}</option>
    </select>
  );
}
