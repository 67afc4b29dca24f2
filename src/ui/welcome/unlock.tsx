import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { NotDone } from '../passphrase/not-done.tsx';
import { PassphraseField } from '../passphrase/passphrase-field.tsx';
import type { LockOutcome } from '../save-settings.ts';
import { useWords } from '../words.ts';

interface UnlockProps {
  save(passphrase: string): Promise<LockOutcome>;
  onDrop(): void;
}

/** The family has a passphrase: it is asked for once, when something was changed. */
export function Unlock({ save, onDrop }: UnlockProps) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<LockOutcome | null>(null);
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const trySave = async () => {
    setOutcome(null);
    setOutcome(await save(passphrase));
  };
  return (
    <form class="card" onSubmit={(event) => event.preventDefault()}>
      <h2 ref={place} tabIndex={-1}>
        {words.text('welcome_unlock')}
      </h2>
      <p>{words.text('welcome_unlock_why')}</p>
      <PassphraseField
        label={words.text('dashboard_passphrase')}
        value={passphrase}
        onInput={setPassphrase}
      />
      <NotDone outcome={outcome} />
      <div class="step-buttons">
        <Button onPress={onDrop}>{words.text('welcome_unlock_drop')}</Button>
        <Button primary submit disabled={passphrase === ''} onPress={() => void trySave()}>
          {words.text('welcome_unlock_save')}
        </Button>
      </div>
    </form>
  );
}
