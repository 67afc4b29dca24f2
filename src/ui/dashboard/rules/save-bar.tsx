import { useState } from 'preact/hooks';
import type { CameraAgreement } from '../../../domain/camera/agreement.ts';
import { Button } from '../../components/button.tsx';
import { NotDone } from '../../passphrase/not-done.tsx';
import { PassphraseField } from '../../passphrase/passphrase-field.tsx';
import type { LockOutcome } from '../../save-settings.ts';
import { useWords } from '../../words.ts';
import type { FamilyStore } from '../family-store.ts';
import { changesBetween, isSound } from './draft.ts';

interface SaveBarProps {
  family: FamilyStore;
  saved: CameraAgreement;
  draft: CameraAgreement;
  onSaved(): void;
  onDrop(): void;
}

/** Says what is not saved, and saves all of it with the family's passphrase. */
export function SaveBar({ family, saved, draft, onSaved, onDrop }: SaveBarProps) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<LockOutcome | null>(null);
  const [isSaving, setSaving] = useState(false);
  const changes = changesBetween(saved, draft);
  const canSave = changes > 0 && isSound(draft) && passphrase !== '' && !isSaving;

  async function save(): Promise<void> {
    if (!canSave) return;
    setSaving(true);
    setOutcome(null);
    const reply = await family.save(draft, passphrase);
    setSaving(false);
    if (reply.outcome === 'done') onSaved();
    else setOutcome(reply);
  }

  return (
    <form
      class="card save-bar"
      aria-label={words.text('dashboard_save')}
      onSubmit={(event) => event.preventDefault()}
    >
      <p role="status" class="save-what">
        {changes === 0 ? words.text('dashboard_unsaved_none') : words.count('dashboard_unsaved', changes)}
      </p>
      <NotDone outcome={outcome} />
      {changes > 0 && (
        <PassphraseField
          label={words.text('dashboard_passphrase')}
          value={passphrase}
          onInput={setPassphrase}
        />
      )}
      <div class="save-buttons">
        {changes > 0 && (
          <Button primary submit disabled={!canSave} onPress={() => void save()}>
            {words.text('dashboard_save')}
          </Button>
        )}
        <Button onPress={onDrop}>{words.text(changes > 0 ? 'dashboard_drop' : 'dashboard_stop')}</Button>
      </div>
    </form>
  );
}
