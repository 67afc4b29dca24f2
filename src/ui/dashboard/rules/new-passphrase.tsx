import { useState } from 'preact/hooks';
import { SHORTEST_PASSPHRASE } from '../../../protocol/agreement-schemas.ts';
import { Button } from '../../components/button.tsx';
import type { LockOutcome } from '../../save-settings.ts';
import { useWords } from '../../words.ts';
import type { FamilyStore } from '../family-store.ts';
import { NotDone } from './not-done.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { Strength } from './strength.tsx';

interface NewPassphraseProps {
  family: FamilyStore;
  /** Whether there is none so far. */
  isFirst: boolean;
  onDone(): void;
}

/** Sets the family's passphrase, or changes it. */
export function NewPassphrase({ family, isFirst, onDone }: NewPassphraseProps) {
  const words = useWords();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wasPressed, setPressed] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<LockOutcome | null>(null);
  const isShort = next.length < SHORTEST_PASSPHRASE;
  const isOther = again !== next;
  const needsCurrent = !isFirst && current === '';

  async function save(): Promise<void> {
    setPressed(true);
    setOutcome(null);
    if (isShort || isOther || needsCurrent || isSaving) return;
    setSaving(true);
    const reply = await family.setPassphrase(isFirst ? null : current, next);
    setSaving(false);
    if (reply.outcome === 'done') onDone();
    else setOutcome(reply);
  }

  const problem = (isThere: boolean, key: string) =>
    wasPressed && isThere ? words.text(key, words.number(SHORTEST_PASSPHRASE)) : null;
  return (
    <form class="new-passphrase" onSubmit={(event) => event.preventDefault()}>
      {!isFirst && (
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
      <Button primary={isFirst} submit disabled={isSaving} onPress={() => void save()}>
        {words.text(isFirst ? 'dashboard_lock_set' : 'dashboard_lock_change')}
      </Button>
    </form>
  );
}
