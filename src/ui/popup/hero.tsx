import type { Snapshot } from '../../domain/summary/snapshot.ts';
import { Brand, Lantern } from '../components/lantern.tsx';
import { LevelMark } from '../components/level-mark.tsx';
import type { Freshness } from '../store.ts';
import { isUnanswered } from '../wait-for-answer.ts';
import { useWords, type Words } from '../words.ts';
import { hasNothingYet } from './nothing-yet.ts';

interface HeroProps {
  snapshot: Snapshot | null;
  freshness: Freshness;
}

/** How things are, in one sentence, by word, shape and colour. */
export function Hero({ snapshot, freshness }: HeroProps) {
  const words = useWords();
  return (
    <header class={isUnanswered(freshness) ? 'night night-out hero' : 'night hero'}>
      <Brand />
      <div class="hero-state">
        <div class="hero-words">
          {snapshot ? <State snapshot={snapshot} /> : <h1>{waitingText(words, freshness)}</h1>}
        </div>
        <Lantern size={64} />
      </div>
    </header>
  );
}

function State({ snapshot }: { snapshot: Snapshot }) {
  const words = useWords();
  if (hasNothingYet(snapshot)) {
    return (
      <>
        <h1>{words.text('popup_state_nothingYet')}</h1>
        <p class="hero-detail">{words.text('popup_state_nothingYet_detail')}</p>
      </>
    );
  }
  return (
    <>
      <LevelMark level={snapshot.level} />
      <h1>{words.text(`popup_state_${snapshot.level}`)}</h1>
      <p class="hero-detail">{words.text(`popup_colour_${snapshot.level}`)}</p>
    </>
  );
}

function waitingText(words: Words, freshness: Freshness): string {
  return words.text(isUnanswered(freshness) ? 'popup_state_unreachable' : 'popup_state_waiting');
}
