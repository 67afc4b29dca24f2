import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { PointList } from '../components/step-list.tsx';
import { useWords } from '../words.ts';

/** What will stand here, while there is nothing to show yet. */
export function FirstDay() {
  const words = useWords();
  const points = ['popup_first_time', 'popup_first_people', 'popup_first_camera'];
  return (
    <Card title={words.text('popup_first')} icon="eye">
      <PointList points={points.map((key) => words.text(key))} />
      <p class="soft">{words.text('popup_first_scope')}</p>
    </Card>
  );
}

/** The family has not been through the welcome page yet. */
export function SetUp({ onOpen }: { onOpen(): void }) {
  const words = useWords();
  return (
    <Card title={words.text('popup_setUp')} icon="people">
      <p>{words.text('popup_setUp_why')}</p>
      <Button onPress={onOpen}>{words.text('popup_setUp_open')}</Button>
    </Card>
  );
}
