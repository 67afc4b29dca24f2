import { RISK_KINDS } from '../../../domain/model.ts';
import { SENSITIVITIES } from '../../../domain/settings.ts';
import { Card } from '../../components/card.tsx';
import { Choice } from '../../components/choice.tsx';
import { ManagedField } from '../../components/managed.tsx';
import { Note } from '../../components/note.tsx';
import type { SettingsFieldsProps } from '../../family/child-fields.tsx';
import type { Managed } from '../../family/managed.ts';
import { useWords } from '../../words.ts';

/** How soon the family wants to hear of each topic. Danger is never told later. */
export function Topics({
  settings: { sensitivity },
  managed,
  onChange,
}: SettingsFieldsProps & { managed: Pick<Managed, 'topics'> }) {
  const words = useWords();
  const answers = SENSITIVITIES.map((each) => ({
    value: each,
    text: words.text(`dashboard_sensitivity_${each}`),
  }));
  return (
    <Card title={words.text('dashboard_sensitivity')} icon="eye">
      <p>{words.text('dashboard_sensitivity_how')}</p>
      <Note icon="hand">{words.text('dashboard_sensitivity_danger')}</Note>
      <div class="how-soon">
        {RISK_KINDS.map((kind) =>
          managed.topics.includes(kind) ? (
            <ManagedField
              key={kind}
              label={words.text(`dashboard_topic_${kind}`)}
              value={words.text(`dashboard_sensitivity_${sensitivity[kind] ?? 'usual'}`)}
            />
          ) : (
            <Choice
              key={kind}
              label={words.text(`dashboard_topic_${kind}`)}
              answers={answers}
              value={sensitivity[kind] ?? 'usual'}
              onChange={(wanted) => onChange({ sensitivity: { ...sensitivity, [kind]: wanted } })}
            />
          ),
        )}
      </div>
    </Card>
  );
}
