import { useWords } from '../../words.ts';
import { guidanceAddress, READERS, type Reader } from './reader.ts';

interface ReaderSwitchProps {
  topic: string;
  reader: Reader;
  site: string | null;
}

/** From what a child is told to what a parent is told, and back. */
export function ReaderSwitch({ topic, reader, site }: ReaderSwitchProps) {
  const words = useWords();
  return (
    <nav class="readers" aria-label={words.text('guidance_page_readers')}>
      {READERS.map((each) => (
        <a
          key={each}
          href={guidanceAddress(topic, each, site)}
          aria-current={each === reader ? 'page' : undefined}
        >
          {words.text(`guidance_page_${each}`)}
        </a>
      ))}
    </nav>
  );
}
