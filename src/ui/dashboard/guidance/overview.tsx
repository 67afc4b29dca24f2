import type { RefObject } from 'preact';
import { TOPICS, topicTexts } from '../../../domain/guidance/topics.ts';
import { useWords } from '../../words.ts';
import { guidanceAddress, type Reader } from './reader.ts';
import { ReaderSwitch } from './reader-switch.tsx';

interface OverviewProps {
  heading: RefObject<HTMLHeadingElement | null>;
  reader: Reader;
  site: string | null;
}

/** All topics. */
export function Overview({ heading, reader, site }: OverviewProps) {
  const words = useWords();
  return (
    <section class="card" aria-labelledby="topics">
      <div class="topic-head">
        <h2 id="topics" ref={heading} tabIndex={-1}>
          {words.text('guidance_page_topics')}
        </h2>
        <ReaderSwitch topic="" reader={reader} site={site} />
      </div>
      <ul class="topics">
        {TOPICS.map((topic) => (
          <li key={topic}>
            <a class="topic" href={guidanceAddress(topic, reader, site)}>
              <span class="topic-name">{words.text(topicTexts(topic)[reader])}</span>
              {reader === 'child' && <span class="soft small">{words.text(topicTexts(topic).about)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
