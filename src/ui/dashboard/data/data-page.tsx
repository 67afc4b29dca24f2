import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { getOwnData } from '../../../protocol/data-commands.ts';
import { Note } from '../../components/note.tsx';
import { useReply } from '../../use-reply.ts';
import { useWords } from '../../words.ts';
import { EraseCard } from './erase-card.tsx';
import { ExportCard } from './export-card.tsx';

interface DataPageProps {
  page: Pick<ExtensionPage, 'send'>;
  /** May name what somebody came to erase: `contact=KEY`, `site=ID`. */
  query: URLSearchParams;
  onErased(): void;
}

/** What is kept is the family's own: to take along, and to erase. */
export function DataPage({ page, query, onErased }: DataPageProps) {
  const words = useWords();
  const { reply, freshness, load } = useReply(page, getOwnData, {});
  const erased = () => {
    void load();
    onErased();
  };
  return (
    <>
      {freshness === 'unreachable' && (
        <Note icon="clock" tone="caution">
          {words.text('dashboard_unreachable_empty')}
        </Note>
      )}
      {reply && (
        <>
          <ExportCard page={page} today={reply.today} />
          <EraseCard page={page} data={reply} query={query} onErased={erased} />
        </>
      )}
    </>
  );
}
