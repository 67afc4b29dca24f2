import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { Note } from '../components/note.tsx';
import { useStore } from '../use-store.ts';
import { useWords } from '../words.ts';
import type { FamilyState, FamilyStore } from './family-store.ts';
import { LanternContext } from './freshness.tsx';
import { Navigation } from './navigation.tsx';
import { changesBetween } from './rules/draft.ts';
import { type Place, useSection } from './use-section.ts';
import { useSectionView } from './use-section-view.ts';

interface DashboardProps {
  page: ExtensionPage;
  family: FamilyStore;
}

/** The family's pages, the same for child and parent: one frame around one section at a time. */
export function Dashboard({ page, family }: DashboardProps) {
  const place = useSection();
  const [isOut, setOut] = useState(false);
  const unsaved = unsavedChanges(useStore(family.state));
  useAskBeforeLeaving(unsaved > 0);
  return (
    <LanternContext.Provider value={setOut}>
      <div class="family-frame">
        <Navigation section={place.section} unsaved={unsaved} isOut={isOut} />
        <main>
          <Head place={place} isOut={isOut} />
          <div class="page family">
            <SectionOf page={page} family={family} place={place} />
          </div>
        </main>
      </div>
    </LanternContext.Provider>
  );
}

function SectionOf({ page, family, place }: DashboardProps & { place: Place }) {
  const words = useWords();
  const View = useSectionView(place.section);
  if (View) return <View page={page} family={family} place={place} />;
  return (
    <div role="status">
      <Note icon="clock" tone={View === null ? 'caution' : 'plain'}>
        {words.text(View === null ? 'dashboard_section_missing' : 'dashboard_waiting')}
      </Note>
    </div>
  );
}

function unsavedChanges({ camera, draft }: FamilyState): number {
  return camera && draft ? changesBetween(camera.agreement, draft) : 0;
}

/** The browser asks in its own words; a page cannot choose them. */
function useAskBeforeLeaving(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wanted]);
}

function Head({ place: { section, rest }, isOut }: { place: Place; isOut: boolean }) {
  const words = useWords();
  const heading = useHeadingFocus(`${section}/${rest}`);
  return (
    <div class={isOut ? 'night night-out family-head' : 'night family-head'}>
      <h1 ref={heading} tabIndex={-1}>
        {words.text(`dashboard_${section}`)}
      </h1>
      <p>{words.text(`dashboard_${section}_intro`)}</p>
    </div>
  );
}

/** Whoever goes somewhere else starts at the heading, as on a page of its own. */
function useHeadingFocus(where: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(where);
  useEffect(() => {
    if (shown.current !== where) heading.current?.focus();
    shown.current = where;
  }, [where]);
  return heading;
}
