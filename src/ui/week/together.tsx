import { Card } from '../components/card.tsx';
import { LevelMark } from '../components/level-mark.tsx';
import { PointList } from '../components/step-list.tsx';
import { isolated, useWords } from '../words.ts';
import type { Week } from './week.tsx';

/** Whom there was a warning about, and why. */
export function Together({ matters }: { matters: Week['page']['together'] }) {
  const words = useWords();
  return (
    <Card title={words.text('week_together')} icon="eye">
      {matters.length === 0 && <p class="soft">{words.text('week_together_none')}</p>}
      {matters.map(({ name, site, level, noticed, talked }) => (
        <div key={`${site} ${name}`} class="matter">
          <h3>
            {words.text('week_new_person', isolated(name), isolated(site))} <LevelMark level={level} />
          </h3>
          <PointList points={noticed.map(words.local)} />
          {talked && <p class="soft">{words.text('week_talked')}</p>}
        </div>
      ))}
    </Card>
  );
}
