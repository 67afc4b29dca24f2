import { useWords } from '../words.ts';
import { Lantern } from './lantern.tsx';

/** How anyone can tell that Porchlight is at work: the lantern in the toolbar, lit and dim. */
export function LanternMeanings() {
  return (
    <div class="lanterns">
      <LanternMeaning state="lit" />
      <LanternMeaning state="dim" />
    </div>
  );
}

function LanternMeaning({ state }: { state: 'lit' | 'dim' }) {
  const words = useWords();
  return (
    <p class="lantern-meaning">
      <span class={state === 'lit' ? 'night lantern-tile' : 'night night-out lantern-tile'}>
        <Lantern size={26} />
      </span>
      {words.text(`ui_lantern_${state}`)}
    </p>
  );
}
