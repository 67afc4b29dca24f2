import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { erase } from '../../../protocol/data-commands.ts';
import { Button } from '../../components/button.tsx';
import { PointList } from '../../components/step-list.tsx';
import { NotDone } from '../../passphrase/not-done.tsx';
import { PassphraseField } from '../../passphrase/passphrase-field.tsx';
import type { LockOutcome } from '../../save-settings.ts';
import { forgetSnapshot } from '../../snapshot-cache.ts';
import { useWords } from '../../words.ts';
import type { Counts } from './erase-card.tsx';
import type { Scope } from './scope.ts';

const KINDS = ['contacts', 'moments', 'cameraSessions', 'days', 'blindSpots', 'notes', 'setAside'] as const;

interface EraseQuestionProps {
  page: Pick<ExtensionPage, 'send'>;
  question: { scope: Scope; counts: Counts };
  needsPassphrase: boolean;
  /** Whether an administrator set something, which stays. */
  isManaged: boolean;
  onKeep(): void;
  onErased(): void;
}

/** The one question: exactly what would go, and what would stay. */
export function EraseQuestion(props: EraseQuestionProps) {
  const { page, question, needsPassphrase, isManaged, onKeep, onErased } = props;
  const words = useWords();
  const { scope, counts } = question;
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<LockOutcome | null>(null);
  const [isErasing, setErasing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const goes = KINDS.filter((kind) => counts[kind] > 0);
  const isNothing = goes.length === 0 && scope.what !== 'all';

  async function go(): Promise<void> {
    setErasing(true);
    setOutcome(null);
    const request = { scope, passphrase: needsPassphrase ? passphrase : null };
    const reply = await page.send(erase, request).catch((): LockOutcome => ({ outcome: 'failed' }));
    setErasing(false);
    setOutcome(reply);
    if (reply.outcome !== 'done') return;
    forgetSnapshot(localStorage);
    onErased();
  }

  return (
    <form class="question" onSubmit={(event) => event.preventDefault()}>
      <h3 ref={heading} tabIndex={-1}>
        {words.text(isNothing ? 'data_erase_nothing' : 'data_question')}
      </h3>
      {goes.length > 0 && (
        <PointList points={goes.map((kind) => words.count(`data_count_${kind}`, counts[kind]))} />
      )}
      {!isNothing && <p>{words.text(`data_question_${aboutScope(scope, isManaged)}`)}</p>}
      {counts.unclearNotes > 0 && <p>{words.count('data_unclear', counts.unclearNotes)}</p>}
      {!isNothing && scope.what !== 'setAside' && (
        <p class="soft">
          {words.text(scope.what === 'all' ? 'data_question_stays_all' : 'data_question_stays')}
        </p>
      )}
      {!isNothing && needsPassphrase && (
        <PassphraseField
          label={words.text('dashboard_passphrase')}
          value={passphrase}
          onInput={setPassphrase}
        />
      )}
      <NotDone outcome={outcome} />
      <div class="buttons">
        {!isNothing && (
          <Button
            primary
            submit
            disabled={isErasing || (needsPassphrase && passphrase === '')}
            onPress={() => void go()}
          >
            {words.text('data_question_yes')}
          </Button>
        )}
        <Button onPress={onKeep}>{words.text('data_question_keep')}</Button>
      </div>
    </form>
  );
}

function aboutScope({ what }: Scope, isManaged: boolean) {
  return what === 'all' && isManaged ? 'all_managed' : what;
}
