import { Card } from '../components/card.tsx';
import type { IconName } from '../components/icon-paths.ts';
import { PointList } from '../components/step-list.tsx';
import { useWords } from '../words.ts';

const SEES = ['welcome_sees_chats', 'welcome_sees_camera', 'welcome_sees_time', 'welcome_sees_keeps'];
const SEES_NOT = [
  'welcome_seesNot_words',
  'welcome_seesNot_network',
  'welcome_seesNot_help',
  'welcome_seesNot_elsewhere',
];

/** What Porchlight sees and does not see, side by side, before any permission is asked. */
export function SeesAndNot() {
  return (
    <div class="two">
      <Column title="welcome_sees" icon="eye" points={SEES} />
      <Column title="welcome_seesNot" icon="eyeOff" points={SEES_NOT} />
    </div>
  );
}

function Column({ title, icon, points }: { title: string; icon: IconName; points: readonly string[] }) {
  const words = useWords();
  return (
    <Card title={words.text(title)} icon={icon}>
      <PointList points={points.map((point) => words.text(point))} />
    </Card>
  );
}
