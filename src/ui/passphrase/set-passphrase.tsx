import { useState } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { SHORTEST_PASSPHRASE } from '../../protocol/agreement-schemas.ts';
import { setPassphrase } from '../../protocol/camera-commands.ts';
import { Button } from '../components/button.tsx';
import type { LockOutcome } from '../save-settings.ts';
import { useWords } from '../words.ts';
import { NotDone } from './not-done.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { Strength } from './strength.tsx';

interface SetPassphraseProps {
  page: Pick<ExtensionPage, 'send'>;
  /** There is one so far, and it is to be another. */
  isChange?: boolean;
  /** It is set, and whoever sits there has seen all that there is to see of it. */
  onDone(): void;
}

/** Sets the family's passphrase, or changes it: how strong it is, and what happens if it is forgotten. */
export function SetPassphrase({ page, isChange = false, onDone }: SetPassphraseProps) {
  const words = useWords();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wasPressed, setPressed] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<LockOutcome | null>(null);
  const isShort = next.length < SHORTEST_PASSPHRASE;
  const isOther = again !== next;
  const needsCurrent = isChange && current === '';

  async function save(): Promise<void> {
    setPressed(true);
    setOutcome(null);
    if (isShort || isOther || needsCurrent || isSaving) return;
    setSaving(true);
    const reply = await page
      .send(setPassphrase, { current: isChange ? current : null, next })
      .catch((): LockOutcome => ({ outcome: 'failed' }));
    setSaving(false);
    if (reply.outcome === 'done') onDone();
    else setOutcome(reply);
  }

  const problem = (isThere: boolean, key: string) =>
    wasPressed && isThere ? words.text(key, words.number(SHORTEST_PASSPHRASE)) : null;
  return (
    <form class="new-passphrase" onSubmit={(event) => event.preventDefault()}>
      {isChange && (
        <PassphraseField
          label={words.text('dashboard_lock_current')}
          value={current}
          onInput={setCurrent}
          error={problem(needsCurrent, 'dashboard_lock_needsCurrent')}
        />
      )}
      <PassphraseField
        label={words.text('dashboard_lock_new')}
        value={next}
        onInput={setNext}
        error={problem(isShort, 'dashboard_lock_short')}
      />
      <Strength passphrase={next} />
      <PassphraseField
        label={words.text('dashboard_lock_again')}
        value={again}
        onInput={setAgain}
        error={problem(isOther, 'dashboard_lock_differ')}
      />
      <p class="soft small">{words.text('dashboard_lock_forgotten')}</p>
      <NotDone outcome={outcome} />
      <Button primary={!isChange} submit disabled={isSaving} onPress={() => void save()}>
        {words.text(isChange ? 'dashboard_lock_change' : 'dashboard_lock_set')}
      </Button>
    </form>
  );
}
