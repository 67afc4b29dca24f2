import type { Snapshot } from '../../../domain/summary/snapshot.ts';
import { Card } from '../../components/card.tsx';
import { LevelMark } from '../../components/level-mark.tsx';
import { hasNothingYet } from '../../popup/nothing-yet.ts';
import type { UiStore } from '../../store.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words.ts';
import { addressOf } from '../use-section.ts';

/** How things are, in short: one sentence, who needs attention, and what could not be seen. */
export function Now({ ui }: { ui: UiStore }) {
  const words = useWords();
  const { snapshot } = useStore(ui.state);
  if (!snapshot) return null;
  const state = hasNothingYet(snapshot) ? 'nothingYet' : snapshot.level;
  return (
    <Card
      title={words.text('timeline_now')}
      icon="home"
      beside={state !== 'nothingYet' && <LevelMark level={snapshot.level} />}
    >
      <p>{words.text(`popup_state_${state}`)}</p>
      <Attention people={snapshot.attention} />
      <Unseen spots={snapshot.blindSpots} />
    </Card>
  );
}

function Attention({ people }: { people: Snapshot['attention'] }) {
  if (people.length === 0) return null;
  return (
    <ul class="rows">
      {people.map(({ key, name, site, level }) => (
        <li key={key} class="row-line">
          <span>
            <a href={addressOf('contacts', key)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="soft small">
              <bdi>{site}</bdi>
            </span>
          </span>
          <LevelMark level={level} />
        </li>
      ))}
    </ul>
  );
}

/** Silence must never look like safety. */
function Unseen({ spots }: { spots: Snapshot['blindSpots'] }) {
  const words = useWords();
  const says = spots.map(({ kind, site, lastAt }) =>
    words.text(
      `popup_blind_${kind}`,
      site ?? words.text('popup_blind_someSite'),
      words.dayAndTime(lastAt, Date.now()),
    ),
  );
  return <p class="soft small">{[...says, words.text('popup_blind_always')].join(' ')}</p>;
}
