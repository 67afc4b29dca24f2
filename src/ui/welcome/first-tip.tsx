import { Card } from '../components/card.tsx';
import { useWords } from '../words.ts';

/** Netsafe's first tip: where the computer stands matters more than any software. */
export function FirstTip() {
  const words = useWords();
  return (
    <Card title={words.text('advice_tip_sharedRoom_title')} icon="home">
      <p>{words.text('welcome_tip_why')}</p>
      <p>{words.text('advice_tip_sharedRoom_next_unknown')}</p>
      <p class="soft small">
        {words.text('welcome_tip_source')} {words.text('ui_netsafe')}
      </p>
    </Card>
  );
}
