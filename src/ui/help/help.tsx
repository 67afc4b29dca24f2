import { useState } from 'preact/hooks';
import { servicesFor } from '../../domain/guidance/help-services.ts';
import type { Country } from '../../domain/model.ts';
import { PageHead } from '../components/page-head.tsx';
import type { UiStore } from '../store.ts';
import { useStore } from '../use-store.ts';
import { useWords } from '../words.ts';
import { Advice } from './advice.tsx';
import { ANSWERS, type Happening } from './happenings.ts';
import { Question } from './question.tsx';
import { Services } from './services.tsx';

interface HelpProps {
  ui: UiStore;
  /** Where the family seems to be, until the settings are there. */
  guess: Country;
}

/** "I need help": praise first, one question, a few steps, someone to tell. Nothing about its use is kept. */
export function Help({ ui, guess }: HelpProps) {
  const words = useWords();
  const { snapshot } = useStore(ui.state);
  const [happening, setHappening] = useState<Happening | null>(null);
  const [chosen, setChosen] = useState<Country | null>(null);
  const saved = snapshot?.settings.welcomed ? snapshot.settings.country : null;
  const country = chosen ?? saved ?? guess;
  const services = servicesFor(country);
  const emergency = services.find((service) => service.emergency) ?? null;
  const isUrgent = happening !== null && ANSWERS[happening].urgent;
  return (
    <>
      <PageHead
        title={words.text('help_title')}
        lines={[words.text('help_notInTrouble'), words.text('help_private')]}
      />
      <main class="page">
        <Question chosen={happening} onChoose={setHappening} />
        {happening && (
          <Advice key={happening} happening={happening} emergency={isUrgent ? emergency : null} />
        )}
        <Services
          services={services.filter((service) => !isUrgent || !service.emergency)}
          country={country}
          onCountry={setChosen}
        />
      </main>
    </>
  );
}
