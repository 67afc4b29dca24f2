import { Card } from '../components/card.tsx';
import { Lantern } from '../components/lantern.tsx';
import { StepList } from '../components/step-list.tsx';
import { useWords } from '../words.ts';

const ORDER = ['welcome_tells_child', 'welcome_tells_same', 'welcome_tells_open'];

/** Who is told what, and how anyone can tell that Porchlight is at work. */
export function HowItTells() {
  const words = useWords();
  return (
    <Card title={words.text('welcome_tells')} icon="people">
      <StepList steps={ORDER.map((key) => words.text(key))} />
      <div class="lanterns">
        <LanternMeaning state="lit" />
        <LanternMeaning state="dim" />
      </div>
    </Card>
  );
}

function LanternMeaning({ state }: { state: 'lit' | 'dim' }) {
  const words = useWords();
  return (
    <p class="lantern-meaning">
      <span class={state === 'lit' ? 'night lantern-tile' : 'night night-out lantern-tile'}>
        <Lantern size={26} />
      </span>
      {words.text(`welcome_lantern_${state}`)}
    </p>
  );
}
