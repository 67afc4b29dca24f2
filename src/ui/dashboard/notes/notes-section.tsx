import type { SectionProps } from '../sections.ts';
import { NotesPage } from './notes-page.tsx';

/** What the family keeps, sealed. */
export function NotesSection({ page, family, place }: SectionProps) {
  return <NotesPage page={page} place={place} onLockChanged={() => void family.load()} />;
}
