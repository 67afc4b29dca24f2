import { useState } from 'preact/hooks';
import { readRecoveryCode } from '../../../domain/recovery-code.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { SHORTEST_PASSPHRASE } from '../../../protocol/agreement-schemas.ts';
import { recover, renewRecoveryCode } from '../../../protocol/lock-commands.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { NotDone } from '../../passphrase/not-done.tsx';
import { PassphraseField } from '../../passphrase/passphrase-field.tsx';
import { RecoveryCode } from '../../passphrase/recovery-code.tsx';
import { Strength } from '../../passphrase/strength.tsx';
import { useSetting } from '../../passphrase/use-setting.ts';
import { useWords } from '../../words.ts';
import { Field } from './field.tsx';
import type { FamilyNotes } from './notes-page.tsx';
import { StartAgain } from './start-again.tsx';

interface KeyCardProps {
  page: Pick<ExtensionPage, 'send'>;
  family: FamilyNotes;
  onChanged(): void;
}

/** What to do when the passphrase is forgotten, and how to be ready for that. */
export function KeyCard({ page, family, onChanged }: KeyCardProps) {
  const words = useWords();
  return (
    <Card title={words.text('notes_key')} icon="home">
      {!family.hasCode && <p>{words.text('notes_key_noCode')}</p>}
      <details>
        <summary>{words.text('notes_key_forgotten')}</summary>
        <Recover page={page} onChanged={onChanged} />
      </details>
      <details>
        <summary>{words.text('notes_key_renew')}</summary>
        <Renew page={page} onChanged={onChanged} />
      </details>
      <details open={family.startsAgainAt !== null}>
        <summary>{words.text('notes_key_both')}</summary>
        <StartAgain page={page} family={family} onChanged={onChanged} />
      </details>
    </Card>
  );
}

type PartProps = Omit<KeyCardProps, 'family'>;

/** Another passphrase for who has the recovery code. */
function Recover({ page, onChanged }: PartProps) {
  const words = useWords();
  const [code, setCode] = useState('');
  const [next, setNext] = useState('');
  const { setting, set } = useSetting(onChanged);
  if (setting.code !== null) return <RecoveryCode code={setting.code} onKept={onChanged} />;
  const isCode = readRecoveryCode(code) !== null;
  const isSlip = code.replace(/[\s\p{Pd}]/gu, '').length >= 32 && !isCode;
  const canSet = isCode && next.length >= SHORTEST_PASSPHRASE && !setting.isOnItsWay;
  return (
    <form class="new-passphrase" onSubmit={(event) => event.preventDefault()}>
      <Field label={words.text('notes_key_code')} value={code} most={80} onInput={setCode} />
      <p role="status" class="field-error">
        {isSlip && words.text('notes_key_slip')}
      </p>
      <PassphraseField label={words.text('dashboard_lock_new')} value={next} onInput={setNext} />
      <Strength passphrase={next} />
      <NotDone outcome={setting.outcome} />
      <Button submit disabled={!canSet} onPress={() => void set(page.send(recover, { code, next }))}>
        {words.text('dashboard_lock_set')}
      </Button>
    </form>
  );
}

/** A new code for who knows the passphrase. */
function Renew({ page, onChanged }: PartProps) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const { setting, set } = useSetting(onChanged);
  if (setting.code !== null) return <RecoveryCode code={setting.code} onKept={onChanged} />;
  return (
    <form class="new-passphrase" onSubmit={(event) => event.preventDefault()}>
      <p>{words.text('notes_key_renew_what')}</p>
      <PassphraseField
        label={words.text('dashboard_passphrase')}
        value={passphrase}
        onInput={setPassphrase}
      />
      <NotDone outcome={setting.outcome} />
      <Button
        submit
        disabled={passphrase === '' || setting.isOnItsWay}
        onPress={() => void set(page.send(renewRecoveryCode, { passphrase }))}
      >
        {words.text('notes_key_renew')}
      </Button>
    </form>
  );
}
