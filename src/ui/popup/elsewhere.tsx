import type { OwnPage } from '../../platform/extension-page.ts';
import { useWords } from '../words.ts';

const PAGES = [
  ['dashboard', 'popup_family'],
  ['week', 'popup_week'],
  ['explain', 'popup_explain'],
] as const;

/** The way to the pages that say more. */
export function Elsewhere({ onOpen }: { onOpen(page: OwnPage): void }) {
  const words = useWords();
  return (
    <nav class="elsewhere" aria-label={words.text('popup_elsewhere')}>
      {PAGES.map(([page, key]) => (
        <button key={page} type="button" class="link" onClick={() => onOpen(page)}>
          {words.text(key)}
        </button>
      ))}
    </nav>
  );
}
