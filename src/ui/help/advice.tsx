import { useEffect, useRef } from 'preact/hooks';
import { servicesAbout } from '../../domain/guidance/help-fits.ts';
import type { HelpService } from '../../domain/guidance/help-services-data.ts';
import type { Country } from '../../domain/model.ts';
import { EmergencyCall } from '../components/emergency-call.tsx';
import { Note } from '../components/note.tsx';
import { ServiceList } from '../components/service.tsx';
import { StepList } from '../components/step-list.tsx';
import { useWords } from '../words.ts';
import { ANSWERS, type Happening } from './happenings.ts';
import { ReadyMessage } from './ready-message.tsx';

/** More would be a list to search in; all of them stand further down. */
const MOST_SERVICES = 3;

interface AdviceProps {
  happening: Happening;
  country: Country;
  /** Services to name before the others, by their ids. */
  helpFirst: readonly string[];
  /** The emergency service, where someone may be in danger and the country has one number for it. */
  emergency: HelpService | null;
  /** Those whom the family agreed to tell. */
  people: readonly string[];
  /** The site that the child came from, by its id. */
  site: string | null;
}

/** What to do now. Takes the focus, so that a screen reader goes on reading here. */
export function Advice({ happening, country, helpFirst, emergency, people, site }: AdviceProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { steps, note, urgent, topic } = ANSWERS[happening];
  const services = topic
    ? servicesAbout(topic, country, 'child', helpFirst).filter((service) => !service.emergency)
    : [];
  return (
    <section class="card" aria-labelledby="advice">
      <h2 id="advice" ref={heading} tabIndex={-1}>
        {words.text(`help_advice_${happening}`)}
      </h2>
      {urgent && <EmergencyCall service={emergency} />}
      <StepList steps={steps.map((step) => words.text(step))} />
      {note && <Note icon="heart">{words.text(note)}</Note>}
      {services.length > 0 && (
        <div class="fitting">
          <h3>{words.text('help_fitting')}</h3>
          <ServiceList services={services.slice(0, MOST_SERVICES)} />
        </div>
      )}
      <ReadyMessage text={words.text(`help_message_${happening}`)} primary={!urgent} people={people} />
      {topic && (
        <p>
          <a
            href={`../dashboard/index.html#guidance/${topic}${site === null ? '' : `?${new URLSearchParams({ site })}`}`}
          >
            {words.text('help_readOn')}
          </a>
        </p>
      )}
    </section>
  );
}
