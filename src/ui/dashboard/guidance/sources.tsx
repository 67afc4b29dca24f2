import { guideSources } from '../../../domain/guidance/guide-sources.ts';
import type { Topic } from '../../../domain/guidance/topics.ts';
import { useWords, type Words } from '../../words.ts';
import type { Reader } from './reader.ts';

/** Where the guidance comes from, and when that was last read. */
export function Sources({ topic, reader }: { topic: Topic; reader: Reader }) {
  const words = useWords();
  const { sources, checked } = guideSources(topic, reader);
  return (
    <details class="sources">
      <summary>{words.text('guidance_page_sources')}</summary>
      <ul class="points">
        {sources.map(({ title, url }) => (
          <li key={title}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">{words.text('guidance_page_checked', monthText(words, checked))}</p>
      {reader === 'parent' && <p class="soft">{words.text('guidance_page_toolkit')}</p>}
      <p class="soft">{words.text('ui_netsafe')}</p>
    </details>
  );
}

/** @param month as `2026-11` */
function monthText({ locale }: Words, month: string): string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
