import { useState } from 'preact/hooks';
import { openHelp } from '../../protocol/content-commands.ts';
import { deliver } from '../deliver.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { Icon } from './icons.tsx';
import { Trouble } from './trouble.tsx';

/** "I need help": opens the help page, and says what else to do when it does not open. */
export function HelpButton() {
  const { runtime } = useSurroundings();
  const [failed, setFailed] = useState(false);
  const ask = usePerson(() => {
    setFailed(false);
    void deliver(runtime, openHelp, {}).then((opened) => setFailed(!opened));
  });
  return (
    <>
      <button type="button" class="button help" onClick={ask}>
        <Icon name="help" />
        {runtime.text('warning_help')}
      </button>
      {failed && <Trouble text="warning_help_failed" />}
    </>
  );
}
