import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { cameraAdvice } from '../../domain/guidance/camera-advice.ts';
import { CAMERA_COMPANY, type CameraCompany } from '../../domain/model.ts';
import { concernsOf, isHeld, isScreenOnly, type LiveCamera, openSessions } from '../live-camera.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { CameraOrders } from './camera-orders.tsx';
import { Concerns } from './concerns.tsx';
import { HelpButton } from './help-button.tsx';
import { NamedText } from './named-text.tsx';
import { Reassurance } from './reassurance.tsx';
import { Steps } from './steps.tsx';
import { useLater } from './use-later.ts';

interface CameraCardProps {
  camera: LiveCamera;
  /** Whether the child is asked whom it is with. */
  isAsking: boolean;
  onAsk(isAsking: boolean): void;
  onChoose(company: CameraCompany): void;
}

/** What the light opens to: who may see the child, and what it can do. One thing at a time. */
export function CameraCard({ camera, isAsking, onAsk, onChoose }: CameraCardProps) {
  const { text } = useSurroundings().runtime;
  const ask = usePerson(() => onAsk(true));
  const back = usePerson(() => onAsk(false));
  const held = isHeld(camera);
  const isScreen = isScreenOnly(camera);
  return (
    <>
      {isAsking ? (
        <Company onChoose={onChoose} />
      ) : held ? (
        <Paused isScreen={isScreen} />
      ) : (
        <OnShow camera={camera} />
      )}
      <CameraOrders isHeld={held} isScreen={isScreen}>
        {!isAsking && !held && openSessions(camera).length > 0 && (
          <button type="button" class="button quiet" onClick={ask}>
            {text('warning_camera_fine')}
          </button>
        )}
        {isAsking ? (
          <button type="button" class="button quiet" onClick={back}>
            {text('warning_camera_back')}
          </button>
        ) : (
          <HelpButton />
        )}
      </CameraOrders>
    </>
  );
}

/** Why the child sees this, who might be looking, and what to do. Read out politely. */
function OnShow({ camera }: { camera: LiveCamera }) {
  const { text } = useSurroundings().runtime;
  const { siteName, contactName, audience } = camera;
  const concerns = concernsOf(camera);
  const advice = cameraAdvice({
    concerns,
    audience,
    hasContact: contactName !== null,
    isScreen: isScreenOnly(camera),
  });
  const isThere = useLater();
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where there is no room for all of it, it is scrolled, also by the keyboard.
    if (words.current) words.current.tabIndex = isScrolled(words.current) ? 0 : -1;
  });
  return (
    <div class="words" role="status" ref={words}>
      {isThere && (
        <>
          {advice.reassurance !== null && <Reassurance text={advice.reassurance} />}
          <h2>
            <NamedText text={advice.noticed} name={(advice.about === 'contact' && contactName) || siteName} />
          </h2>
          {advice.reassurance !== null && <Steps keys={advice.steps} />}
          <p>{text(advice.why)}</p>
          <Concerns heading="warning_camera_why_heading" concerns={concerns} />
          {advice.reassurance === null && advice.steps.length > 0 && <Steps keys={advice.steps} />}
        </>
      )}
    </div>
  );
}

function isScrolled({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight;
}

function Paused({ isScreen }: { isScreen: boolean }) {
  const { text } = useSurroundings().runtime;
  const isThere = useLater();
  return (
    <div class="words" role="status">
      {isThere && (
        <>
          <h2>{text(isScreen ? 'warning_screen_paused_title' : 'warning_camera_paused_title')}</h2>
          <p>{text('warning_camera_paused_words')}</p>
        </>
      )}
    </div>
  );
}

/** "Who are you with?" The keyboard comes along: what was pressed is gone. */
function Company({ onChoose }: Pick<CameraCardProps, 'onChoose'>) {
  const { runtime, keyboard } = useSurroundings();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (question.current) keyboard.take(question.current);
  }, [keyboard]);
  useLayoutEffect(() => () => keyboard.giveBack(), [keyboard]);
  return (
    <div class="words">
      <h2 ref={question} id="company" tabIndex={-1}>
        {runtime.text('warning_camera_company')}
      </h2>
      <fieldset class="choices" aria-labelledby="company">
        {CAMERA_COMPANY.map((company) => (
          <Choice key={company} company={company} onChoose={onChoose} />
        ))}
      </fieldset>
      <p class="fine-print">{runtime.text('warning_camera_company_kept')}</p>
    </div>
  );
}

function Choice({ company, onChoose }: Pick<CameraCardProps, 'onChoose'> & { company: CameraCompany }) {
  const { text } = useSurroundings().runtime;
  const choose = usePerson(() => onChoose(company));
  return (
    <button type="button" class="button quiet" onClick={choose}>
      {text(`warning_camera_company_${company}`)}
    </button>
  );
}
