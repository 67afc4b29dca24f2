import type { BlindSpot } from '../../domain/model.ts';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { useWords } from '../words.ts';

interface BlindSpotsProps {
  spots: readonly BlindSpot[];
  onOpenWelcome(): void;
}

/** What Porchlight could not see: silence must never look like safety. */
export function BlindSpots({ spots, onOpenWelcome }: BlindSpotsProps) {
  const words = useWords();
  return (
    <Card title={words.text('popup_blind')} icon="eyeOff">
      {spots.length > 0 && (
        <ul class="points">
          {spots.map((spot) => (
            <Spot key={`${spot.kind} ${spot.site}`} spot={spot} />
          ))}
        </ul>
      )}
      <details>
        <summary>{words.text('popup_blind_never')}</summary>
        <div class="parts">
          <p>{words.text('popup_blind_always')}</p>
          <Button onPress={onOpenWelcome}>{words.text('popup_blind_choose')}</Button>
        </div>
      </details>
    </Card>
  );
}

function Spot({ spot }: { spot: BlindSpot }) {
  const words = useWords();
  return (
    <li>
      <span>
        {words.text(
          `popup_blind_${spot.kind}`,
          spot.site ?? words.text('popup_blind_someSite'),
          words.dayAndTime(spot.lastAt, Date.now()),
        )}
        {spot.count > 1 && <span class="soft"> {words.count('popup_times', spot.count)}</span>}
      </span>
    </li>
  );
}
