import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Note } from '../components/note.tsx';
import { useWords } from '../words.ts';

type Progress = 'open' | 'saving' | 'saved' | 'failed';

/** Saves the family's choices, and says whether that worked. `onFinish` resolves to that. */
export function Finish({ onFinish }: { onFinish(): Promise<boolean> }) {
  const words = useWords();
  const [progress, setProgress] = useState<Progress>('open');

  async function finish(): Promise<void> {
    setProgress('saving');
    setProgress((await onFinish()) ? 'saved' : 'failed');
  }

  return (
    <Card title={words.text('welcome_finish')} icon="check">
      <p>{words.text('welcome_finish_agree')}</p>
      <Button primary disabled={progress === 'saving'} onPress={() => void finish()}>
        {words.text('welcome_finish_done')}
      </Button>
      <div role="status">
        {progress === 'saved' && (
          <Note icon="check" tone="calm">
            {words.text('welcome_finish_saved')}
          </Note>
        )}
        {progress === 'failed' && (
          <Note icon="clock" tone="caution">
            {words.text('welcome_finish_failed')}
          </Note>
        )}
      </div>
    </Card>
  );
}
