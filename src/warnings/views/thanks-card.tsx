import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../queue.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { Lantern } from './icons.tsx';
import { NamedText } from './named-text.tsx';
import { useLater } from './use-later.ts';

/** How long the thanks stay when nobody presses "Done", in milliseconds. */
const STAYS = 15_000;

/** One quiet sentence: what an answer changes, or that it could not be saved. */
export function ThanksCard({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const { runtime, keyboard } = useSurroundings();
  const { text } = runtime;
  const done = useRef<HTMLButtonElement>(null);
  const isThere = useLater();
  const close = usePerson(onClose);
  const { warning, answer, failed } = entry;
  useEffect(() => {
    // The button that was pressed is gone, and with it the keyboard's place.
    if (done.current) keyboard.take(done.current);
  }, [keyboard]);
  useLayoutEffect(() => () => keyboard.giveBack(), [keyboard]);
  useEffect(() => {
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [failed]);
  return (
    <section class="card thanks">
      <Lantern />
      <p role="status">
        {isThere && (
          <NamedText
            text={failed ? 'warning_answer_failed' : `warning_confirm_${answer ?? 'understood'}`}
            name={warning.contactName}
          />
        )}
      </p>
      <button ref={done} type="button" class="button quiet" onClick={close}>
        {text('warning_done')}
      </button>
    </section>
  );
}
