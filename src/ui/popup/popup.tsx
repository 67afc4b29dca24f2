import { useEffect, useState } from 'preact/hooks';
import type { Snapshot } from '../../domain/summary/snapshot.ts';
import type { ExtensionPage, OwnPage } from '../../platform/extension-page.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { UiStore } from '../store.ts';
import { useStore } from '../use-store.ts';
import { useWords } from '../words.ts';
import { Attention } from './attention.tsx';
import { BlindSpots } from './blind-spots.tsx';
import { Camera } from './camera.tsx';
import { Contacts } from './contacts.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { FirstDay, SetUp } from './first-day.tsx';
import { FreshnessNote } from './freshness-note.tsx';
import { Hero } from './hero.tsx';
import { hasNothingYet } from './nothing-yet.ts';
import { Outcome } from './outcome.tsx';
import { SiteTimes } from './site-times.tsx';
import { Tips } from './tips.tsx';

interface PopupProps {
  page: Pick<ExtensionPage, 'openPage' | 'closePopup'>;
  ui: UiStore;
}

/** The shared summary: the same for parent and child. */
export function Popup({ page, ui }: PopupProps) {
  const words = useWords();
  const { snapshot, freshness, answering, outcome } = useStore(ui.state);
  const painted = usePainted();
  const below = painted || !snapshot || !fillsPopup(snapshot);
  const open = (name: OwnPage, fragment?: string) => {
    void page.openPage(name, fragment).then(() => page.closePopup());
  };
  return (
    <>
      <Hero snapshot={snapshot} freshness={freshness} />
      <main class="content">
        <FreshnessNote snapshot={snapshot} freshness={freshness} />
        {outcome && <Outcome outcome={outcome} />}
        {snapshot && !snapshot.settings.welcomed && <SetUp onOpen={() => open('welcome')} />}
        {snapshot && (
          <Attention
            people={snapshot.attention}
            answering={answering}
            now={snapshot.takenAt}
            onAnswer={ui.answer}
            onAnswerLink={ui.answerLink}
            onOpen={({ key }) => open('dashboard', `#contacts/${encodeURIComponent(key)}`)}
          />
        )}
        {snapshot && below && <Summary snapshot={snapshot} onOpen={open} />}
        {below && <Elsewhere onOpen={open} />}
      </main>
      <div class="help-bar">
        <Button primary onPress={() => open('help')}>
          <Icon name="heart" />
          {words.text('popup_help')}
        </Button>
      </div>
    </>
  );
}

/** Whether those who need attention leave no room for anything else until somebody scrolls: each takes half the popup. */
function fillsPopup({ attention }: Snapshot): boolean {
  return attention.length >= 2;
}

/** Whether something is on the screen: what stands further below is drawn only then, so that it keeps nobody waiting. */
function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}

interface SummaryProps {
  snapshot: Snapshot;
  onOpen(page: OwnPage, fragment?: string): void;
}

function Summary({ snapshot, onOpen }: SummaryProps) {
  return (
    <>
      {hasNothingYet(snapshot) ? (
        <FirstDay />
      ) : (
        <>
          <SiteTimes today={snapshot.today} week={snapshot.week} sites={snapshot.sites} />
          <Contacts snapshot={snapshot} onOpen={(fragment) => onOpen('dashboard', fragment)} />
        </>
      )}
      <Camera
        sessions={snapshot.camera}
        now={snapshot.takenAt}
        onOpen={() => onOpen('dashboard', '#camera')}
      />
      <Tips tips={snapshot.tips} />
      <BlindSpots spots={snapshot.blindSpots} onOpenWelcome={() => onOpen('welcome')} />
    </>
  );
}
