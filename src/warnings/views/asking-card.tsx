import { useRef, useState } from 'preact/hooks';
import { askAdvice } from '../../domain/guidance/camera-advice.ts';
import type { RequestOf, RequestOfTab } from '../../protocol/command.ts';
import type { cameraDecided } from '../../protocol/content-commands.ts';
import type { askForCamera } from '../../protocol/tab-commands.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { CardHead } from './card-head.tsx';
import { Clock } from './clock.tsx';
import { Concerns } from './concerns.tsx';
import { HelpButton } from './help-button.tsx';
import { NamedText } from './named-text.tsx';
import { Reassurance } from './reassurance.tsx';
import { Steps } from './steps.tsx';
import { Trouble } from './trouble.tsx';
import { useDialogKeys } from './use-dialog-keys.ts';

export type CameraAsk = RequestOfTab<typeof askForCamera>;
export type CameraAnswer = RequestOf<typeof cameraDecided>['answer'];

interface AskingCardProps {
  ask: CameraAsk;
  /** Rises each time the page had taken the card away: the keyboard has to be brought back. */
  returns: number;
  /** `false` when nobody took the answer. */
  onAnswer(answer: CameraAnswer): Promise<boolean>;
}

/** Asks before a page gets the camera. Whatever is not "let it have it" keeps the camera off. */
export function AskingCard({ ask, returns, onAnswer }: AskingCardProps) {
  const { text } = useSurroundings().runtime;
  const card = useRef<HTMLElement>(null);
  const [state, setState] = useState<'waiting' | 'trying' | 'failed'>('waiting');
  const answer = (chosen: CameraAnswer) => {
    if (state === 'trying') return;
    setState('trying');
    void onAnswer(chosen).then((isTold) => setState(isTold ? 'waiting' : 'failed'));
  };
  const refuse = () => answer('refuse');
  const onKeyDown = useDialogKeys(card, true, returns, refuse);
  const onRefuse = usePerson(refuse);
  const onAllow = usePerson(() => answer('allow'));
  const { level } = askAdvice(ask.concerns);
  return (
    <section
      ref={card}
      class="card modal asking"
      role="alertdialog"
      aria-modal
      aria-labelledby="noticed"
      aria-describedby="advice"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <CardHead level={level} siteName={ask.siteName} onClose={refuse} />
      <div class="body">
        <Words ask={ask} />
        <div class="answers">
          <button type="button" class="button primary" onClick={onRefuse}>
            {text('warning_camera_ask_refuse')}
          </button>
          <button type="button" class="button quiet" onClick={onAllow}>
            {text('warning_camera_ask_allow')}
          </button>
          <HelpButton />
          {state === 'failed' && <Trouble text="warning_camera_ask_failed" />}
          <p class="fine-print">
            {text('warning_camera_ask_time')}{' '}
            <Clock label="warning_camera_ask_left" shows={(now) => ask.endsAt - now} />
          </p>
        </div>
      </div>
    </section>
  );
}

/** Who asks and why that is worth a thought, what would be seen, and what the page is told. */
function Words({ ask: { siteName, contactName, concerns } }: Pick<AskingCardProps, 'ask'>) {
  const { text } = useSurroundings().runtime;
  const { reassurance, steps } = askAdvice(concerns);
  return (
    <div class="words">
      <h2 id="noticed">
        <NamedText text="warning_camera_ask" name={siteName} />
      </h2>
      <div id="advice" class="words">
        {reassurance !== null && <Reassurance text={reassurance} />}
        {contactName !== null && (
          <p>
            <NamedText text="warning_camera_ask_with" name={contactName} />
          </p>
        )}
        <p>{text('warning_camera_ask_shows')}</p>
        {concerns.length > 0 ? (
          <Concerns heading="warning_camera_ask_why" concerns={concerns} />
        ) : (
          <p>{text('warning_camera_ask_agreed')}</p>
        )}
        {steps.length > 0 && <Steps keys={steps} />}
        <dl class="outcomes">
          <dt>{text('warning_camera_ask_no')}</dt>
          <dd>{text('warning_camera_ask_refused')}</dd>
          <dt>{text('warning_camera_ask_yes')}</dt>
          <dd>{text('warning_camera_ask_allowed')}</dd>
        </dl>
      </div>
    </div>
  );
}
