import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { useWords } from '../words.ts';

interface RecoveryCodeProps {
  code: string;
  /** Somebody says that it is written down. */
  onKept(): void;
}

/** The code for when the passphrase is forgotten, shown this one time; takes the keyboard, so that nobody misses it. */
export function RecoveryCode({ code, onKept }: RecoveryCodeProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="recovery-code" aria-labelledby="recovery-code">
      <h2 id="recovery-code" ref={heading} tabIndex={-1}>
        {words.text('passphrase_code_title')}
      </h2>
      <p class="on-paper">{words.text('passphrase_code_paper')}</p>
      <ol class="code-groups" aria-label={words.text('passphrase_code_title')}>
        {code.split(' ').map((group, index) => (
          <li key={`${index} ${group}`}>{group}</li>
        ))}
      </ol>
      <p>{words.text('passphrase_code_why')}</p>
      <div class="buttons">
        <Button onPress={() => print()}>{words.text('passphrase_code_print')}</Button>
        <Button primary onPress={onKept}>
          {words.text('passphrase_code_kept')}
        </Button>
      </div>
    </section>
  );
}
