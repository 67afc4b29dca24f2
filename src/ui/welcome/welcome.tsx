import { useState } from 'preact/hooks';
import type { Country } from '../../domain/model.ts';
import type { Settings } from '../../domain/settings.ts';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { Note } from '../components/note.tsx';
import type { SitesPage } from '../family/use-all-sites.ts';
import { useSettingsDraft } from '../family/use-settings-draft.ts';
import { NotDone } from '../passphrase/not-done.tsx';
import type { LockOutcome } from '../save-settings.ts';
import { isUnanswered, type Unanswered } from '../wait-for-answer.ts';
import { useWords } from '../words.ts';
import { StepBody } from './step-body.tsx';
import type { StepMemory } from './step-memory.ts';
import { DoneStep } from './steps/done-step.tsx';
import { findStepBefore, type Screen, STEPS, screenAfter, stepsFor } from './steps.ts';
import { Unlock } from './unlock.tsx';
import { useScreen } from './use-screen.ts';
import { WelcomeHead } from './welcome-head.tsx';

interface WelcomeProps {
  page: Pick<ExtensionPage, 'print' | 'send'> & SitesPage;
  memory: StepMemory;
  /** Where the family seems to be; they put it right. */
  guess: Country;
}

/**
 * What parent and child go through together before Porchlight asks for anything: one thing at a time. What they choose is
 * saved at each step, so that they can stop anywhere and go on later.
 */
export function Welcome({ page, memory, guess }: WelcomeProps) {
  const [asked, go] = useScreen(memory);
  const furthest = memory.findFurthest();
  const isCountrySaid = furthest !== null && STEPS.indexOf(furthest) > STEPS.indexOf('country');
  const draft = useSettingsDraft(page, ({ welcomed }, { fields }) =>
    welcomed || isCountrySaid || fields.includes('country') ? {} : { country: guess },
  );
  const steps = stepsFor(draft.managed);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  /** Where to go once the passphrase is there, and what else to save then. */
  const [locked, setLocked] = useState<{ next: Screen; last: Partial<Settings> } | null>(null);
  const [outcome, setOutcome] = useState<LockOutcome | null>(null);
  const wanted = asked === 'done' && draft.shown?.welcomed === false ? 'agreement' : asked;
  const screen = wanted === 'done' || steps.includes(wanted) ? wanted : screenAfter(wanted, steps);

  const goTo = (next: Screen) => {
    setLocked(null);
    setOutcome(null);
    if (next === 'done') memory.forget();
    go(next);
  };
  const saveAndGo = async (next: Screen, last: Partial<Settings>, typed: string | null) => {
    setOutcome(null);
    const saved = await draft.save(typed, last);
    if (saved.outcome === 'done') goTo(next);
    return saved;
  };
  const leave = (next: Screen, last: Partial<Settings> = {}) => {
    const isChanged = draft.changes > 0 || (draft.shown !== null && addsTo(draft.shown, last));
    if (screen === 'sees' || !isChanged) goTo(next);
    else if (draft.hasPassphrase && passphrase === null) setLocked({ next, last });
    else void saveAndGo(next, last, passphrase).then(setOutcome);
  };
  const before = findStepBefore(screen, steps);
  return (
    <>
      <WelcomeHead screen={screen} steps={steps} />
      <main class="page welcome">
        {locked ? (
          <Unlock
            save={async (typed) => {
              const saved = await saveAndGo(locked.next, locked.last, typed);
              if (saved.outcome === 'done') setPassphrase(typed);
              return saved;
            }}
            onDrop={() => {
              draft.drop();
              // Nobody is through who may not save that they are.
              goTo(locked.next === 'done' && !draft.shown?.welcomed ? screen : locked.next);
            }}
          />
        ) : (
          screen !== 'done' && (
            <StepBody
              page={page}
              step={screen}
              draft={draft}
              onBack={before && (() => leave(before))}
              onNext={(last) => leave(screenAfter(screen, steps), last)}
              onPassphrase={async (typed) => {
                await draft.load();
                setPassphrase(typed);
                goTo(screenAfter(screen, steps));
              }}
            />
          )
        )}
        {screen === 'done' && <DoneStep settings={draft.shown} />}
        <NotDone outcome={outcome} />
        {screen !== 'sees' && <FreshnessNote freshness={draft.freshness} />}
      </main>
    </>
  );
}

/** Whether anything of `last` is not so already. */
function addsTo(settings: Settings, last: Partial<Settings>): boolean {
  return Object.entries(last).some(([name, value]) => Reflect.get(settings, name) !== value);
}

/** Says when there is nothing to change yet. */
function FreshnessNote({ freshness }: { freshness: 'none' | 'fresh' | Unanswered }) {
  const words = useWords();
  return (
    <div role="status">
      {freshness === 'none' && <Note icon="clock">{words.text('dashboard_waiting')}</Note>}
      {isUnanswered(freshness) && (
        <Note icon="clock" tone="caution">
          {words.text(freshness === 'outdated' ? 'ui_outdated' : 'dashboard_unreachable_empty')}
        </Note>
      )}
    </div>
  );
}
