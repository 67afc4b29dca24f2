import { useStore } from '../../use-store.ts';
import { Freshness } from '../freshness.tsx';
import type { SectionProps } from '../sections.ts';
import { useDates } from '../use-dates.ts';
import { RulesPage } from './rules-page.tsx';

/** What the family agreed. */
export function RulesSection({ page, family }: SectionProps) {
  const { camera, freshness, draft } = useStore(family.state);
  const dates = useDates(camera?.timeZone);
  return (
    <>
      <Freshness freshness={freshness} takenAt={camera?.takenAt ?? null} />
      {camera && <RulesPage page={page} family={family} camera={camera} draft={draft} dates={dates} />}
    </>
  );
}
