import { useEffect, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { Note } from '../components/note.tsx';
import { type SettingsDraft, useSettingsDraft } from '../family/use-settings-draft.ts';
import type { UiStore } from '../store.ts';
import { useStore } from '../use-store.ts';
import { useWords } from '../words.ts';
import type { FamilyState, FamilyStore } from './family-store.ts';
import { LanternContext } from './freshness.tsx';
import { Navigation } from './navigation.tsx';
import { changesBetween } from './rules/draft.ts';
import type { SectionProps } from './sections.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { type Place, type Section, useSection } from './use-section.ts';
import { useSectionView } from './use-section-view.ts';

interface DashboardProps {
  page: ExtensionPage;
  ui: UiStore;
  family: FamilyStore;
}

/** The family's pages, the same for child and parent: one frame around one section at a time. */
export function Dashboard({ page, ui, family }: DashboardProps) {
  const place = useSection();
  const [isOut, setOut] = useState(false);
  const settings = useSettingsDraft(page);
  const unsaved = unsavedIn(useStore(family.state), settings);
  useAskBeforeLeaving(unsaved.size > 0);
  return (
    <LanternContext.Provider value={setOut}>
      <div class="family-frame">
        <Navigation section={place.section} unsaved={unsaved} isOut={isOut} />
        <main>
          <Head place={place} isOut={isOut} />
          <div class="page family">
            <SectionOf page={page} ui={ui} family={family} settings={settings} place={place} />
          </div>
        </main>
      </div>
    </LanternContext.Provider>
  );
}

function SectionOf(props: SectionProps) {
  const words = useWords();
  const View = useSectionView(props.place.section);
  if (View) return <View {...props} />;
  return (
    <div role="status">
      <Note icon="clock" tone={View === null ? 'caution' : 'plain'}>
        {words.text(View === null ? 'dashboard_section_missing' : 'dashboard_waiting')}
      </Note>
    </div>
  );
}

/** The sections in which something is changed and not saved. */
function unsavedIn({ camera, draft }: FamilyState, settings: SettingsDraft): ReadonlySet<Section> {
  const unsaved = new Set<Section>();
  if (camera && draft && changesBetween(camera.agreement, draft) > 0) unsaved.add('rules');
  if (settings.changes > 0) unsaved.add('settings');
  return unsaved;
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

/** Its pages have headings of their own, at which somebody starts who opens one of them. */
const WITH_HEADINGS: readonly Section[] = ['guidance'];

function Head({ place: { section, rest }, isOut }: { place: Place; isOut: boolean }) {
  const words = useWords();
  const heading = useHeadingFocus(WITH_HEADINGS.includes(section) ? section : `${section}/${rest}`);
  return (
    <div class={isOut ? 'night night-out family-head' : 'night family-head'}>
      <h1 ref={heading} tabIndex={-1}>
        {words.text(`dashboard_${section}`)}
      </h1>
      <p>{words.text(`dashboard_${section}_intro`)}</p>
    </div>
  );
}
