import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { NotDone } from '../../passphrase/not-done.tsx';
import { PassphraseField } from '../../passphrase/passphrase-field.tsx';
import type { LockOutcome } from '../../save-settings.ts';
import { useWords } from '../../words.ts';

interface PassphraseFormProps {
  /** What is done with the passphrase, as the button says it. */
  does: string;
  primary?: boolean;
  /** Must not reject. */
  act(passphrase: string): Promise<LockOutcome>;
}

/** Asks for the family's passphrase, for one thing. */
export function PassphraseForm({ does, primary = false, act }: PassphraseFormProps) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<LockOutcome | null>(null);
  const [isOnItsWay, setOnItsWay] = useState(false);

  async function press(): Promise<void> {
    if (passphrase === '' || isOnItsWay) return;
    setOnItsWay(true);
    setOutcome(null);
    const reply = await act(passphrase);
    setOnItsWay(false);
    setOutcome(reply);
    if (reply.outcome === 'done') setPassphrase('');
  }

  return (
    <form class="new-passphrase" onSubmit={(event) => event.preventDefault()}>
      <PassphraseField
        label={words.text('dashboard_passphrase')}
        value={passphrase}
        onInput={setPassphrase}
      />
      <NotDone outcome={outcome} />
      <Button
        primary={primary}
        submit
        disabled={passphrase === '' || isOnItsWay}
        onPress={() => void press()}
      >
        {does}
      </Button>
    </form>
  );
}
