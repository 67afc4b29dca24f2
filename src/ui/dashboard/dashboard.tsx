import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { Brand } from '../components/lantern.tsx';
import { Note } from '../components/note.tsx';
import { useStore } from '../use-store.ts';
import { useWords } from '../words.ts';
import { CameraPage } from './camera/camera-page.tsx';
import { createDates } from './dates.ts';
import type { FamilyState, FamilyStore } from './family-store.ts';
import { changesBetween } from './rules/draft.ts';
import { RulesPage } from './rules/rules-page.tsx';
import { addressOf, SECTIONS, type Section, useSection } from './use-section.ts';

interface DashboardProps {
  page: Pick<ExtensionPage, 'locale' | 'requestCameraBlocks'>;
  family: FamilyStore;
}

/** The family's pages, the same for child and parent: one frame around one section at a time. */
export function Dashboard({ page, family }: DashboardProps) {
  const state = useStore(family.state);
  const { section } = useSection();
  const unsaved = unsavedChanges(state);
  useAskBeforeLeaving(unsaved > 0);
  const { camera, freshness } = state;
  const timeZone = camera?.timeZone ?? 'UTC';
  const dates = useMemo(() => createDates(page.locale(), timeZone), [page, timeZone]);
  return (
    <>
      <Head section={section} unsaved={unsaved} isOut={freshness === 'unreachable'} />
      <main class="page family">
        <FreshnessNote state={state} />
        {camera && section === 'camera' && <CameraPage camera={camera} dates={dates} />}
        {camera && section === 'rules' && (
          <RulesPage page={page} family={family} camera={camera} draft={state.draft} dates={dates} />
        )}
      </main>
    </>
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

interface HeadProps {
  section: Section;
  unsaved: number;
  /** Porchlight does not answer. */
  isOut: boolean;
}

function Head({ section, unsaved, isOut }: HeadProps) {
  const words = useWords();
  const heading = useHeadingFocus(section);
  return (
    <header class={isOut ? 'night night-out family-head' : 'night family-head'}>
      <div class="family-bar">
        <Brand />
        <nav class="family-nav" aria-label={words.text('dashboard_nav')}>
          {SECTIONS.map((each) => (
            <a key={each} href={addressOf(each)} aria-current={each === section ? 'page' : undefined}>
              {words.text(`dashboard_${each}`)}
              {each === 'rules' && unsaved > 0 && <span> {words.text('dashboard_nav_unsaved')}</span>}
            </a>
          ))}
        </nav>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {words.text(`dashboard_${section}`)}
      </h1>
      <p>{words.text(`dashboard_${section}_intro`)}</p>
    </header>
  );
}

/** Whoever goes to another section starts at its heading, as on a page of its own. */
function useHeadingFocus(section: Section) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current !== section) heading.current?.focus();
    shown.current = section;
  }, [section]);
  return heading;
}

/** Says when there is nothing from now. The region is always there, so that readers hear it change. */
function FreshnessNote({ state: { camera, freshness } }: { state: FamilyState }) {
  const words = useWords();
  return (
    <div role="status">
      {freshness === 'none' && <Note icon="clock">{words.text('dashboard_waiting')}</Note>}
      {freshness === 'unreachable' && (
        <Note icon="clock" tone="caution">
          {camera
            ? words.text('dashboard_unreachable', words.dayAndTime(camera.takenAt, Date.now()))
            : words.text('dashboard_unreachable_empty')}
        </Note>
      )}
    </div>
  );
}
