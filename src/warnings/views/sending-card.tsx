import { useRef } from 'preact/hooks';
import { secondThought } from '../../domain/guidance/second-thoughts.ts';
import type { RequestOf, RequestOfTab } from '../../protocol/command.ts';
import type { heldAnswered } from '../../protocol/content-commands.ts';
import type { askBeforeSending } from '../../protocol/tab-commands.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { CardHead } from './card-head.tsx';
import { HelpButton } from './help-button.tsx';
import { NamedText } from './named-text.tsx';
import { Steps } from './steps.tsx';
import { useDialogKeys } from './use-dialog-keys.ts';

export type HeldMessage = RequestOfTab<typeof askBeforeSending>;
export type HeldAnswer = RequestOf<typeof heldAnswered>['answer'];

interface SendingCardProps {
  held: HeldMessage;
  /** Rises each time the page had taken the card away: the keyboard has to be brought back. */
  returns: number;
  onAnswer(answer: HeldAnswer): void;
}

/** Asks before something is sent that cannot be taken back. Whatever is not "send it" leaves the message to the child. */
export function SendingCard({ held, returns, onAnswer }: SendingCardProps) {
  const { text } = useSurroundings().runtime;
  const card = useRef<HTMLElement>(null);
  const change = () => onAnswer('change');
  const onKeyDown = useDialogKeys(card, true, returns, change);
  const onChange = usePerson(change);
  const onSend = usePerson(() => onAnswer('send'));
  const { concerns, standing, audience, contactName } = held;
  const { noticed, why, steps } = secondThought(concerns, standing, audience);
  const hasWords = concerns.some((concern) => concern !== 'picture' && concern !== 'file');
  return (
    <section
      ref={card}
      class="card modal sending"
      role="alertdialog"
      aria-modal
      aria-labelledby="noticed"
      aria-describedby="advice"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <CardHead
        level={standing === 'risky' ? 'caution' : 'notice'}
        siteName={held.siteName}
        onClose={change}
      />
      <div class="body">
        <div class="words">
          <h2 id="noticed">{text(noticed)}</h2>
          <div id="advice" class="words">
            <Others concerns={concerns.slice(1)} />
            <p>
              <NamedText text={why} name={contactName} />
            </p>
            <Steps keys={steps} />
          </div>
        </div>
        <div class="answers">
          <button type="button" class="button primary" onClick={onChange}>
            {text(hasWords ? 'sending_change' : 'sending_leave')}
          </button>
          <button type="button" class="button quiet" onClick={onSend}>
            {text('sending_anyway')}
          </button>
          {standing === 'risky' && <HelpButton />}
        </div>
      </div>
    </section>
  );
}

/** What else the message says, after what the card is about. */
function Others({ concerns }: Pick<HeldMessage, 'concerns'>) {
  const { text } = useSurroundings().runtime;
  if (concerns.length === 0) return null;
  return (
    <div class="also">
      <h3 id="also">{text('sending_also')}</h3>
      <ul class="reasons" aria-labelledby="also">
        {concerns.map((concern) => (
          <li key={concern}>{text(`sending_${concern}`)}</li>
        ))}
      </ul>
    </div>
  );
}
