import { useState } from 'preact/hooks';
import type { CameraAgreement } from '../../../domain/camera/agreement.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { SetPassphrase } from '../../passphrase/set-passphrase.tsx';
import { useWords } from '../../words.ts';
import type { Dates } from '../dates.ts';
import type { FamilyCamera, FamilyStore } from '../family-store.ts';
import { ManagedPassphrase } from '../managed-passphrase.tsx';
import { type News, NewsNote } from '../news-note.tsx';
import { SaveBar } from '../save-bar.tsx';
import { Blocks } from './blocks.tsx';
import { changesBetween, isSound } from './draft.ts';
import { LateHours } from './late-hours.tsx';
import { Longest } from './longest.tsx';
import { RuleList } from './rule-list.tsx';

interface RulesPageProps {
  page: Pick<ExtensionPage, 'requestCameraBlocks' | 'send'>;
  family: FamilyStore;
  camera: FamilyCamera;
  draft: CameraAgreement | null;
  dates: Dates;
}

/** What is shown of rules that nobody is changing, or how somebody changes them. */
export interface RulesProps {
  shown: CameraAgreement;
  /** `null` while the rules are only read. */
  onChange: ((agreement: CameraAgreement) => void) | null;
}

/** What the family agreed. Everybody reads it; without the family's passphrase nothing is changed. */
export function RulesPage({ page, family, camera, draft, dates }: RulesPageProps) {
  const words = useWords();
  const [news, setNews] = useState<News | null>(null);
  // The recovery code is on show after the first passphrase is set: it must not go because the page learns of that.
  const [isFirst, setFirst] = useState(!camera.hasPassphrase);
  const { managed } = camera;
  const isLocked = camera.hasPassphrase && !isFirst;
  const rules: RulesProps = {
    shown: draft ?? camera.agreement,
    onChange: draft ? family.edit : null,
  };
  const edit = (agreement: CameraAgreement | null) => {
    family.edit(agreement);
    setNews(agreement ? 'editing' : 'dropped');
  };
  const passphraseSet = () => {
    setNews('set');
    setFirst(false);
    void family.load();
  };
  return (
    <>
      {news && <NewsNote news={news} />}
      {!isLocked && <FirstPassphrase page={page} onDone={passphraseSet} />}
      {isLocked && draft === null && <Begin onBegin={() => edit(camera.agreement)} />}
      <RuleList camera={camera} {...rules} />
      <Blocks page={page} camera={camera} rules={rules.shown.rules} onAllowed={family.load} />
      <LateHours dates={dates} isManaged={managed.lateHours} {...rules} />
      <Longest isManaged={managed.minutes} {...rules} />
      {isLocked &&
        draft === null &&
        (managed.passphrase ? (
          <ManagedPassphrase />
        ) : (
          <ChangePassphrase page={page} onDone={passphraseSet} />
        ))}
      {draft && (
        <SaveBar
          label={words.text('dashboard_save')}
          changes={changesBetween(camera.agreement, draft)}
          isSound={isSound(draft)}
          needsPassphrase
          save={(passphrase) => family.save(draft, passphrase ?? '')}
          onSaved={() => setNews('saved')}
          onDrop={() => edit(null)}
        />
      )}
    </>
  );
}

function Begin({ onBegin }: { onBegin(): void }) {
  const words = useWords();
  return (
    <Card title={words.text('dashboard_change')} icon="people">
      <p>{words.text('dashboard_change_how')}</p>
      <Button primary onPress={onBegin}>
        {words.text('dashboard_change_begin')}
      </Button>
    </Card>
  );
}

interface PassphraseProps {
  page: Pick<ExtensionPage, 'send'>;
  onDone(): void;
}

function FirstPassphrase({ page, onDone }: PassphraseProps) {
  const words = useWords();
  return (
    <Card title={words.text('dashboard_lock_first')} icon="home">
      <p>{words.text('dashboard_lock_why')}</p>
      <SetPassphrase page={page} onDone={onDone} />
    </Card>
  );
}

function ChangePassphrase({ page, onDone }: PassphraseProps) {
  const words = useWords();
  return (
    <Card title={words.text('dashboard_lock')} icon="home">
      <details>
        <summary>{words.text('dashboard_lock_other')}</summary>
        <SetPassphrase page={page} isChange onDone={onDone} />
      </details>
    </Card>
  );
}
