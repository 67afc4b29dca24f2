import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { getOwnData } from '../../../protocol/data-commands.ts';
import { Freshness } from '../freshness.tsx';
import { useSectionReply } from '../use-section-reply.ts';
import { EraseCard } from './erase-card.tsx';
import { ExportCard } from './export-card.tsx';
import { OpenCard } from './open-card.tsx';

interface DataPageProps {
  page: Pick<ExtensionPage, 'send'>;
  /** May name what somebody came to erase: `contact=KEY`, `site=ID`. */
  query: URLSearchParams;
  onErased(): void;
}

/** What is kept is the family's own: to take along, and to erase. */
export function DataPage({ page, query, onErased }: DataPageProps) {
  const { reply, freshness, load } = useSectionReply(page, getOwnData, {});
  const erased = () => {
    void load();
    onErased();
  };
  return (
    <>
      {!reply && <Freshness freshness={freshness} takenAt={null} />}
      {reply && (
        <>
          <ExportCard page={page} data={reply} />
          <OpenCard page={page} />
          <EraseCard page={page} data={reply} query={query} onErased={erased} />
        </>
      )}
    </>
  );
}
