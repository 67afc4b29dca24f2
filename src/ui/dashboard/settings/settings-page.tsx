import { useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { Card } from '../../components/card.tsx';
import { ChildFields } from '../../family/child-fields.tsx';
import { CountryFields } from '../../family/country-fields.tsx';
import { EverySite } from '../../family/every-site.tsx';
import { PeopleFields } from '../../family/people-fields.tsx';
import { PlaceFields } from '../../family/place-fields.tsx';
import { type SitesPage, useAllSites } from '../../family/use-all-sites.ts';
import type { SettingsDraft } from '../../family/use-settings-draft.ts';
import { SetPassphrase } from '../../passphrase/set-passphrase.tsx';
import { useWords } from '../../words.ts';
import { Freshness } from '../freshness.tsx';
import { ManagedPassphrase } from '../managed-passphrase.tsx';
import { type News, NewsNote } from '../news-note.tsx';
import { SaveBar } from '../save-bar.tsx';
import { About } from './about.tsx';
import { AgreementCard } from './agreement-card.tsx';
import { PolicyProblems } from './policy-problems.tsx';
import { Topics } from './topics.tsx';
import { WhoCan } from './who-can.tsx';

type Page = Pick<ExtensionPage, 'print' | 'send' | 'version'> & SitesPage;

interface SettingsPageProps {
  page: Page;
  draft: SettingsDraft;
  /** The passphrase was set or changed: others know less than there is. */
  onPassphrase(): void;
}

/** All that the family said of itself. Everybody may try changes; they hold once they are saved. */
export function SettingsPage({ page, draft, onPassphrase }: SettingsPageProps) {
  const words = useWords();
  const [news, setNews] = useState<News | null>(null);
  const { shown, changes, change, hasPassphrase, managed } = draft;
  const sites = useAllSites(page, managed.watch);
  if (!shown) return <Freshness freshness={draft.freshness} takenAt={null} />;
  const fields = { settings: shown, managed, onChange: change };
  return (
    <>
      {news && changes === 0 && <NewsNote news={news} />}
      <PolicyProblems problems={managed.problems} />
      <Card title={words.text('dashboard_family')} icon="people">
        <ChildFields {...fields} />
        <PlaceFields {...fields} />
        <CountryFields {...fields} />
      </Card>
      <Card title={words.text('family_sheet_people')} icon="heart">
        <PeopleFields {...fields} />
      </Card>
      <Topics {...fields} />
      <Card title={words.text('dashboard_everySite')} icon="globe">
        <EverySite sites={sites} watch={managed.watch} />
      </Card>
      <AgreementCard settings={shown} print={page.print} />
      <Passphrase
        page={page}
        hasPassphrase={hasPassphrase}
        isManaged={managed.lock}
        onDone={() => {
          setNews('set');
          void draft.load();
          onPassphrase();
        }}
      />
      <WhoCan hasPassphrase={hasPassphrase} />
      <Again />
      <About page={page} />
      {changes > 0 && (
        <SaveBar
          label={words.text('dashboard_settings_save')}
          changes={changes}
          isSound
          needsPassphrase={hasPassphrase}
          save={(passphrase) => draft.save(passphrase)}
          onSaved={() => setNews('settingsSaved')}
          onDrop={() => {
            draft.drop();
            setNews('settingsDropped');
          }}
        />
      )}
    </>
  );
}

interface PassphraseProps {
  page: Pick<ExtensionPage, 'send'>;
  hasPassphrase: boolean;
  isManaged: boolean;
  onDone(): void;
}

function Passphrase({ page, hasPassphrase, isManaged, onDone }: PassphraseProps) {
  const words = useWords();
  if (isManaged) return <ManagedPassphrase />;
  return (
    <Card title={words.text('dashboard_lock')} icon="home">
      {hasPassphrase ? (
        <details>
          <summary>{words.text('dashboard_lock_other')}</summary>
          <SetPassphrase page={page} isChange onDone={onDone} />
        </details>
      ) : (
        <>
          <p>{words.text('welcome_lock_without')}</p>
          <details>
            <summary>{words.text('dashboard_lock_choose')}</summary>
            <SetPassphrase page={page} onDone={onDone} />
          </details>
        </>
      )}
    </Card>
  );
}

/** To read again, and to read with a child who is new to it. */
function Again() {
  const words = useWords();
  return (
    <Card title={words.text('dashboard_again')} icon="check">
      <div class="settings-buttons">
        <a class="button" href="../welcome/index.html#sees">
          {words.text('dashboard_again_welcome')}
        </a>
        <a class="button" href="../explain/index.html">
          {words.text('ui_explain')}
        </a>
      </div>
    </Card>
  );
}
