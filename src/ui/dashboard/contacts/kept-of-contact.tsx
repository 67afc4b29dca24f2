import { Card } from '../../components/card.tsx';
import { PointList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';

const KEPT = ['signals', 'counts', 'until', 'not'].map((what) => `contact_kept_${what}`);

/** What Porchlight keeps of a contact, what it does not, and the way to erase it. */
export function KeptOfContact({ contact }: { contact: string }) {
  const words = useWords();
  return (
    <Card title={words.text('contact_kept')} icon="eyeOff">
      <PointList points={KEPT.map((key) => words.text(key))} />
      <p class="links">
        <a href={addressOf('data', '', { contact })}>{words.text('data_erase_link')}</a>
      </p>
    </Card>
  );
}
