import { Card } from '../../components/card.tsx';
import { PointList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';

/** How notes come to be, what they hold and what they do not. */
export function NotesFacts() {
  const words = useWords();
  const points = ['how', 'sealed', 'pictures', 'hands'].map((fact) => words.text(`notes_fact_${fact}`));
  return (
    <Card title={words.text('notes_about')} icon="chat">
      <PointList points={points} />
      <a class="button" href={addressOf('notes', 'new')}>
        {words.text('notes_write')}
      </a>
    </Card>
  );
}
