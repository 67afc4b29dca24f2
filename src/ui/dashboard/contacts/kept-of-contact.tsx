import { Card } from '../../components/card.tsx';
import { PointList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';

const KEPT = ['signals', 'counts', 'until', 'not'].map((what) => `contact_kept_${what}`);

/** What Porchlight keeps of a contact, and what it does not. */
export function KeptOfContact() {
  const words = useWords();
  return (
    <Card title={words.text('contact_kept')} icon="eyeOff">
      <PointList points={KEPT.map((key) => words.text(key))} />
    </Card>
  );
}
