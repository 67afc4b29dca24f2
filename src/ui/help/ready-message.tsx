import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { isolated, useWords } from '../words.ts';

interface ReadyMessageProps {
  text: string;
  primary: boolean;
  /** Those whom the family agreed to tell. */
  people: readonly string[];
}

/** Words for a trusted grown-up, because the first sentence is the hardest. */
export function ReadyMessage({ text, primary, people }: ReadyMessageProps) {
  const words = useWords();
  const label = useId();
  const message = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<'copied' | 'notCopied' | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(message.current?.value ?? text);
      setResult('copied');
    } catch {
      // The browser refused: with the text selected, the child can still copy it by hand.
      message.current?.select();
      setResult('notCopied');
    }
  }

  return (
    <div class="message">
      <h3 id={label}>{words.text('help_message')}</h3>
      <p class="soft">{words.text('help_message_how')}</p>
      {people.length > 0 && <p>{words.text('help_message_people', words.list(people.map(isolated)))}</p>}
      <textarea class="message-text" aria-labelledby={label} ref={message} rows={4} defaultValue={text} />
      <Button primary={primary} onPress={() => void copy()}>
        <Icon name="copy" />
        {words.text('help_message_copy')}
      </Button>
      <p role="status">{result && words.text(`help_message_${result}`)}</p>
    </div>
  );
}
