import { useState } from 'preact/hooks';
import type { AgeBand, Country } from '../../domain/model.ts';
import type { Settings } from '../../domain/settings.ts';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { Card } from '../components/card.tsx';
import { CountrySelect } from '../components/country-select.tsx';
import { PageHead } from '../components/page-head.tsx';
import { keepSettings } from '../save-settings.ts';
import type { UiStore } from '../store.ts';
import { useStore } from '../use-store.ts';
import { useWords } from '../words.ts';
import { ChildAge } from './child-age.tsx';
import { EverySite } from './every-site.tsx';
import { Finish } from './finish.tsx';
import { FirstTip } from './first-tip.tsx';
import { HowItTells } from './how-it-tells.tsx';
import { KnownSites } from './known-sites.tsx';
import { SeesAndNot } from './sees-and-not.tsx';

/** What holds while the family has said nothing. */
const NOT_SAID: Omit<Settings, 'country' | 'welcomed'> = {
  childName: '',
  childAgeBand: null,
  place: null,
  people: [],
  agreedAt: null,
  sensitivity: {},
};

interface WelcomeProps {
  page: Pick<ExtensionPage, 'hasAllSites' | 'requestAllSites' | 'send'>;
  ui: UiStore;
  /** Where the family seems to be; they put it right. */
  guess: Country;
}

/** What parent and child read together before Porchlight asks for anything. */
export function Welcome({ page, ui, guess }: WelcomeProps) {
  const words = useWords();
  const { snapshot } = useStore(ui.state);
  const [chosen, setChosen] = useState<Country | null>(null);
  const [chosenAge, setChosenAge] = useState<AgeBand | null>(null);
  const saved = snapshot?.settings.welcomed ? snapshot.settings.country : null;
  const country = chosen ?? saved ?? guess;
  const finish = async () => {
    const settings = { ...(snapshot?.settings ?? NOT_SAID), country, childAgeBand, welcomed: true };
    const { outcome } = await keepSettings(page, settings, null);
    if (outcome === 'done') await ui.load();
    return outcome === 'done';
  };
  const childAgeBand = chosenAge ?? snapshot?.settings.childAgeBand ?? null;
  return (
    <>
      <PageHead title={words.text('welcome_title')} lines={[words.text('welcome_intro')]} />
      <main class="page">
        <SeesAndNot />
        <HowItTells />
        <FirstTip />
        <Card title={words.text('welcome_country')} icon="globe">
          <p>{words.text('welcome_country_why')}</p>
          <CountrySelect label={words.text('ui_country')} value={country} onChange={setChosen} />
        </Card>
        <ChildAge value={childAgeBand} onChange={setChosenAge} />
        <KnownSites page={page} childAgeBand={childAgeBand} />
        <EverySite page={page} />
        <Finish onFinish={finish} />
      </main>
    </>
  );
}
