import { AGE_BANDS, type AgeBand } from '../../domain/model.ts';
import { Card } from '../components/card.tsx';
import { Choice } from '../components/choice.tsx';
import { useWords } from '../words.ts';

interface ChildAgeProps {
  value: AgeBand | null;
  onChange(band: AgeBand): void;
}

/** How old the child is: an adult who says an age is then noticed, also where the child says none. */
export function ChildAge({ value, onChange }: ChildAgeProps) {
  const words = useWords();
  const answers = AGE_BANDS.map((band) => ({ value: band, text: words.text(`ui_age_${band}`) }));
  return (
    <Card title={words.text('welcome_age')} icon="people">
      <p>{words.text('welcome_age_why')}</p>
      <Choice label={words.text('welcome_age_label')} answers={answers} value={value} onChange={onChange} />
    </Card>
  );
}
