import { findTopic } from '../../../domain/guidance/topics.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { guessCountry, ownTimeZone } from '../../guess-country.ts';
import type { UiStore } from '../../store.ts';
import { useSiteHelp } from '../../use-site-help.ts';
import { useStore } from '../../use-store.ts';
import { useWords } from '../../words.ts';
import { useHeadingFocus } from '../use-heading-focus.ts';
import type { Place } from '../use-section.ts';
import { Overview } from './overview.tsx';
import { readerOf, siteOf } from './reader.ts';
import { TopicPage } from './topic-page.tsx';

interface GuidancePageProps {
  page: Pick<ExtensionPage, 'send'>;
  ui: UiStore;
  place: Place;
}

/** What to do, topic by topic, for a child by its age and for a parent: `#guidance/blackmail?for=parent&site=discord`. */
export function GuidancePage({ page, ui, place }: GuidancePageProps) {
  const words = useWords();
  const settings = useStore(ui.state).snapshot?.settings;
  const site = siteOf(place);
  const siteHelp = useSiteHelp(page, site);
  const topic = findTopic(place.rest);
  const heading = useHeadingFocus(topic ?? '');
  const reader = readerOf(place);
  if (topic === null) return <Overview heading={heading} reader={reader} site={site} />;
  return (
    <TopicPage
      heading={heading}
      topic={topic}
      reader={reader}
      band={settings?.childAgeBand ?? '9to12'}
      country={settings?.welcomed ? settings.country : guessCountry(words.locale, ownTimeZone())}
      helpFirst={settings?.helpFirst ?? []}
      site={site}
      siteHelp={siteHelp}
    />
  );
}
