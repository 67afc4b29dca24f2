import { useEffect, useRef } from 'preact/hooks';
import { Note } from '../components/note.tsx';
import { useWords } from '../words.ts';

/** What was done last: rules are being changed, rules or settings were saved or left as they were, the passphrase was set. */
export type News = 'editing' | 'saved' | 'dropped' | 'set' | 'settingsSaved' | 'settingsDropped';

const DONE: readonly News[] = ['saved', 'set', 'settingsSaved'];

/** Says what was done. Takes the focus, because the pressed button is gone. */
export function NewsNote({ news }: { news: News }) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [news]);
  const isDone = DONE.includes(news);
  return (
    <div role="status" tabIndex={-1} ref={place}>
      <Note icon={isDone ? 'check' : 'people'} tone={isDone ? 'calm' : 'plain'}>
        {words.text(`dashboard_news_${news}`)}
      </Note>
    </div>
  );
}
