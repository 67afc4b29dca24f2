import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { NotDone } from '../passphrase/not-done.tsx';
import { PassphraseField } from '../passphrase/passphrase-field.tsx';
import type { LockOutcome } from '../save-settings.ts';
import { useWords } from '../words.ts';

interface SaveBarProps {
  /** What is saved, as the button says it. */
  label: string;
  changes: number;
  /** Whether what was chosen can be saved as it is. */
  isSound: boolean;
  /** Until the family has a passphrase nobody is asked for one. */
  needsPassphrase: boolean;
  save(passphrase: string | null): Promise<LockOutcome>;
  onSaved(): void;
  onDrop(): void;
}

/** Says what is not saved, and saves all of it: with the family's passphrase, once there is one. */
export function SaveBar({ label, changes, isSound, needsPassphrase, save, onSaved, onDrop }: SaveBarProps) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<LockOutcome | null>(null);
  const [isSaving, setSaving] = useState(false);
  const canSave = changes > 0 && isSound && (passphrase !== '' || !needsPassphrase) && !isSaving;

  async function saveAll(): Promise<void> {
    if (!canSave) return;
    setSaving(true);
    setOutcome(null);
    const reply = await save(needsPassphrase ? passphrase : null);
    setSaving(false);
    if (reply.outcome === 'done') onSaved();
    else setOutcome(reply);
  }

  return (
    <form class="card save-bar" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      <p role="status" class="save-what">
        {changes === 0 ? words.text('dashboard_unsaved_none') : words.count('dashboard_unsaved', changes)}
      </p>
      <NotDone outcome={outcome} />
      {changes > 0 && needsPassphrase && (
        <PassphraseField
          label={words.text('dashboard_passphrase')}
          value={passphrase}
          onInput={setPassphrase}
        />
      )}
      <div class="save-buttons">
        {changes > 0 && (
          <Button primary submit disabled={!canSave} onPress={() => void saveAll()}>
            {label}
          </Button>
        )}
        <Button onPress={onDrop}>{words.text(changes > 0 ? 'dashboard_drop' : 'dashboard_stop')}</Button>
      </div>
    </form>
  );
}
