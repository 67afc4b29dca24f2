import type { SectionProps } from '../sections.ts';
import { DataPage } from './data-page.tsx';

/** What belongs to the family, to take along or to erase. */
export function DataSection({ page, family, place }: SectionProps) {
  return <DataPage page={page} query={place.query} onErased={() => void family.load()} />;
}
