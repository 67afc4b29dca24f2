import { useState } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { SHORTEST_PASSPHRASE } from '../../protocol/agreement-schemas.ts';
import { setPassphrase } from '../../protocol/camera-commands.ts';
import { Button } from '../components/button.tsx';
import { useWords } from '../words.ts';
import { NotDone } from './not-done.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { Strength } from './strength.tsx';
import { useSetting } from './use-setting.ts';

interface SetPassphraseProps {
  page: Pick<ExtensionPage, 'send'>;
  /** There is one so far, and it is to be another. */
  isChange?: boolean;
  /** It is set, and whoever sits there has the recovery code, if there is a new one. @param passphrase the one that holds now */
  onDone(passphrase: string): void;
}

/** Sets the family's passphrase, or changes it: how strong it is, what happens if it is forgotten, and the code for that. */
export function SetPassphrase({ page, isChange = false, onDone }: SetPassphraseProps) {
  const words = useWords();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [wasPressed, setPressed] = useState(false);
  const done = () => onDone(next);
  const { setting, set } = useSetting(done);
  const isShort = next.length < SHORTEST_PASSPHRASE;
  const isOther = again !== next;
  const needsCurrent = isChange && current === '';

  function save(): void {
    setPressed(true);
    if (isShort || isOther || needsCurrent) return;
    void set(page.send(setPassphrase, { current: isChange ? current : null, next }));
  }

  if (setting.code !== null) return <RecoveryCode code={setting.code} onKept={done} />;
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
      <NotDone outcome={setting.outcome} />
      <Button primary={!isChange} submit disabled={setting.isOnItsWay} onPress={save}>
        {words.text(isChange ? 'dashboard_lock_change' : 'dashboard_lock_set')}
      </Button>
    </form>
  );
}
