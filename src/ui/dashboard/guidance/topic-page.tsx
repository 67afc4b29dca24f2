import type { RefObject } from 'preact';
import { servicesAbout } from '../../../domain/guidance/help-fits.ts';
import { type Topic, topicTexts } from '../../../domain/guidance/topics.ts';
import type { AgeBand, Country } from '../../../domain/model.ts';
import type { SiteHelp } from '../../../domain/site-help.ts';
import { Card } from '../../components/card.tsx';
import { EmergencyCall } from '../../components/emergency-call.tsx';
import { ServiceList } from '../../components/service.tsx';
import { SiteLinks } from '../../components/site-links.tsx';
import { useWords } from '../../words.ts';
import { ChildWords } from './child-words.tsx';
import { ParentWords } from './parent-words.tsx';
import { guidanceAddress, helpAddress, type Reader } from './reader.ts';
import { ReaderSwitch } from './reader-switch.tsx';
import { Sources } from './sources.tsx';

interface TopicPageProps {
  heading: RefObject<HTMLHeadingElement | null>;
  topic: Topic;
  reader: Reader;
  band: AgeBand;
  country: Country;
  /** Services to name before the others, by their ids. */
  helpFirst: readonly string[];
  site: string | null;
  siteHelp: SiteHelp | null;
}

/** One topic for one reader: what to do, where to report it, who can help, and where all that comes from. */
export function TopicPage({
  heading,
  topic,
  reader,
  band,
  country,
  helpFirst,
  site,
  siteHelp,
}: TopicPageProps) {
  const words = useWords();
  const services = servicesAbout(topic, country, reader, helpFirst);
  const emergency = services.find((service) => service.emergency) ?? null;
  return (
    <>
      <section class="card" aria-labelledby="topic">
        <div class="topic-head">
          <a href={guidanceAddress('', reader, site)}>{words.text('guidance_page_back')}</a>
          <ReaderSwitch topic={topic} reader={reader} site={site} />
        </div>
        <h2 id="topic" ref={heading} tabIndex={-1}>
          {words.text(topicTexts(topic)[reader])}
        </h2>
        {topic === 'despair' && <EmergencyCall service={emergency} />}
        {reader === 'child' ? <ChildWords topic={topic} band={band} /> : <ParentWords topic={topic} />}
      </section>
      {siteHelp && <SiteLinks help={siteHelp} />}
      <Card title={words.text('guidance_page_services')} icon="phone">
        <ServiceList services={services.filter((service) => !service.emergency)} />
        <p>
          <a class="button" href={helpAddress(siteHelp && site)}>
            {words.text(reader === 'child' ? 'popup_help' : 'guidance_page_allServices')}
          </a>
        </p>
        <p class="soft small">{words.text('help_services_affiliation')}</p>
      </Card>
      <Sources topic={topic} reader={reader} />
    </>
  );
}
