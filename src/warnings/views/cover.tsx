import { useRef } from 'preact/hooks';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { HelpButton } from './help-button.tsx';
import { Lantern } from './icons.tsx';
import { useDialogKeys } from './use-dialog-keys.ts';

interface CoverProps {
  /** Rises each time the page had taken the cover away: the keyboard has to be brought back. */
  returns: number;
  onUncover(): void;
}

/** A calm evening over the whole page, for a child who does not want to see it just now. Escape does not take it off. */
export function Cover({ returns, onUncover }: CoverProps) {
  const { text } = useSurroundings().runtime;
  const cover = useRef<HTMLElement>(null);
  const onKeyDown = useDialogKeys(cover, true, returns, () => {});
  const uncover = usePerson(onUncover);
  return (
    <section
      ref={cover}
      class="cover"
      role="alertdialog"
      aria-modal
      aria-labelledby="cover"
      aria-describedby="cover-words"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Lantern />
      <h2 id="cover">{text('warning_cover_title')}</h2>
      <p id="cover-words">{text('warning_cover_words')}</p>
      <HelpButton />
      <button type="button" class="button quiet" onClick={uncover}>
        {text('warning_cover_off')}
      </button>
    </section>
  );
}

/** Stands with the words of a warning, not with the answers to it. */
export function CoverButton({ onCover }: { onCover(): void }) {
  const { text } = useSurroundings().runtime;
  const cover = usePerson(onCover);
  return (
    <button type="button" class="button quiet" onClick={cover}>
      {text('warning_cover')}
    </button>
  );
}
