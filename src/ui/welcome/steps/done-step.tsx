import type { Settings } from '../../../domain/settings.ts';
import { Card } from '../../components/card.tsx';
import { Note } from '../../components/note.tsx';
import { StepList } from '../../components/step-list.tsx';
import { useWords } from '../../words.ts';

const NEXT = ['welcome_done_pin', 'welcome_done_same', 'welcome_done_help'];

/** All is saved: how to find Porchlight again, and what to read next. */
export function DoneStep({ settings }: { settings: Settings | null }) {
  const words = useWords();
  const isAgreed = settings?.agreedAt != null;
  return (
    <>
      <Card title={words.text('welcome_done_next')} icon="check">
        <StepList steps={NEXT.map((key) => words.text(key))} />
        {!isAgreed && <Note icon="people">{words.text('welcome_done_later')}</Note>}
      </Card>
      <div class="step-buttons">
        <a class="button" href="../dashboard/index.html">
          {words.text('welcome_done_dashboard')}
        </a>
        <a class="button button-primary" href="../explain/index.html">
          {words.text('ui_explain')}
        </a>
      </div>
    </>
  );
}
