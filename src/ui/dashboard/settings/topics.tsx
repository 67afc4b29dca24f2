import { RISK_KINDS } from '../../../domain/model.ts';
import { SENSITIVITIES } from '../../../domain/settings.ts';
import { Card } from '../../components/card.tsx';
import { Choice } from '../../components/choice.tsx';
import { Note } from '../../components/note.tsx';
import type { SettingsFieldsProps } from '../../family/child-fields.tsx';
import { useWords } from '../../words.ts';

/** How soon the family wants to hear of each topic. Danger is never told later. */
export function Topics({ settings: { sensitivity }, onChange }: SettingsFieldsProps) {
  const words = useWords();
  const answers = SENSITIVITIES.map((each) => ({
    value: each,
    text: words.text(`dashboard_sensitivity_${each}`),
  }));
  return (
    <Card title={words.text('dashboard_sensitivity')} icon="eye">
      <p>{words.text('dashboard_sensitivity_how')}</p>
      <Note icon="hand">{words.text('dashboard_sensitivity_danger')}</Note>
      <div class="topics">
        {RISK_KINDS.map((kind) => (
          <Choice
            key={kind}
            label={words.text(`dashboard_topic_${kind}`)}
            answers={answers}
            value={sensitivity[kind] ?? 'usual'}
            onChange={(wanted) => onChange({ sensitivity: { ...sensitivity, [kind]: wanted } })}
          />
        ))}
      </div>
    </Card>
  );
}
