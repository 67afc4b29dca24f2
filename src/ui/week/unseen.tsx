import { Card } from '../components/card.tsx';
import { PointList } from '../components/step-list.tsx';
import { useWords } from '../words.ts';
import type { Week } from './week.tsx';

interface UnseenProps {
  spots: Week['page']['blindSpots'];
  isEarlier: boolean;
}

/** Silence must never look like safety. */
export function Unseen({ spots, isEarlier }: UnseenProps) {
  const words = useWords();
  const points = spots.map(({ kind, site, lastAt }) =>
    words.text(
      `popup_blind_${kind}`,
      site ?? words.text('popup_blind_someSite'),
      words.dayAndTime(lastAt, Date.now()),
    ),
  );
  return (
    <Card title={words.text('week_unseen')} icon="eyeOff">
      <PointList
        points={[
          ...new Set(points),
          words.text('popup_blind_always'),
          ...(isEarlier ? [words.text('week_unseen_earlier')] : []),
        ]}
      />
    </Card>
  );
}
