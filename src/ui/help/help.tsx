import { useState } from 'preact/hooks';
import { servicesFor } from '../../domain/guidance/help-services.ts';
import type { Country } from '../../domain/model.ts';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { Icon } from '../components/icon.tsx';
import { PageHead } from '../components/page-head.tsx';
import { SiteLinks } from '../components/site-links.tsx';
import type { UiStore } from '../store.ts';
import { useSiteHelp } from '../use-site-help.ts';
import { useStore } from '../use-store.ts';
import { useWords } from '../words.ts';
import { Advice } from './advice.tsx';
import { ANSWERS, type Happening } from './happenings.ts';
import { Question } from './question.tsx';
import { Services } from './services.tsx';

interface HelpProps {
  page: Pick<ExtensionPage, 'send'>;
  ui: UiStore;
  /** Where the family seems to be, until the settings are there. */
  guess: Country;
  /** The site that the child came from, by its id. */
  site?: string | null;
  /** Puts an empty page in the place of this one. */
  onLeave(): void;
}

/** "I need help": praise first, one question, a few steps, someone to tell. Nothing about its use is kept. */
export function Help({ page, ui, guess, site = null, onLeave }: HelpProps) {
  const words = useWords();
  const { snapshot } = useStore(ui.state);
  const siteHelp = useSiteHelp(page, site);
  const [happening, setHappening] = useState<Happening | null>(null);
  const [chosen, setChosen] = useState<Country | null>(null);
  const saved = snapshot?.settings.welcomed ? snapshot.settings.country : null;
  const country = chosen ?? saved ?? guess;
  const first = snapshot?.settings.helpFirst ?? [];
  const services = servicesFor(country, first);
  const emergency = services.find((service) => service.emergency) ?? null;
  const isUrgent = happening !== null && ANSWERS[happening].urgent;
  return (
    <>
      <button type="button" class="button leave" onClick={onLeave}>
        <Icon name="eyeOff" />
        {words.text('help_leave')}
      </button>
      <PageHead
        title={words.text('help_title')}
        lines={[words.text('help_notInTrouble'), words.text('help_private')]}
      />
      <main class="page">
        <Question chosen={happening} onChoose={setHappening} />
        {happening && (
          <Advice
            key={happening}
            happening={happening}
            country={country}
            helpFirst={first}
            emergency={isUrgent ? emergency : null}
            people={snapshot?.settings.people ?? []}
            site={siteHelp && site}
          />
        )}
        {siteHelp && <SiteLinks help={siteHelp} />}
        <Services
          services={services.filter((service) => !isUrgent || !service.emergency)}
          country={country}
          onCountry={setChosen}
        />
        <p>
          <a href="../explain/index.html">{words.text('ui_explain')}</a>
        </p>
      </main>
    </>
  );
}
