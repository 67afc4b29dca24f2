import { Card } from '../../components/card.tsx';
import { PointList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';
import { MakeNote } from './make-note.tsx';

/** How notes come to be, what they hold and what they do not. */
export function NotesFacts() {
  const words = useWords();
  const points = ['how', 'sealed', 'pictures', 'hands'].map((fact) => words.text(`notes_fact_${fact}`));
  return (
    <Card title={words.text('notes_about')} icon="chat">
      <PointList points={points} />
      <MakeNote />
    </Card>
  );
}
