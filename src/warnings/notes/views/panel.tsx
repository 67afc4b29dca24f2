import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePerson, useSurroundings } from '../../surroundings.ts';
import { Icon, Lantern } from '../../views/icons.tsx';

interface PanelProps {
  title: string;
  siteName: string;
  /** A low one leaves the page in sight. */
  isLow?: boolean;
  onClose(): void;
  children: ComponentChildren;
}

/** A card that takes the keyboard when it comes and gives it back when it goes; the page behind it stays usable. */
export function Panel({ title, siteName, isLow = false, onClose, children }: PanelProps) {
  const { keyboard, runtime } = useSurroundings();
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => () => keyboard.giveBack(), [keyboard]);
  useEffect(() => {
    if (card.current) keyboard.take(card.current);
  }, [keyboard]);
  const close = usePerson(onClose);
  const onKeyDown = usePerson((event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  });
  return (
    <section
      ref={card}
      class={isLow ? 'card note note-low' : 'card note modal'}
      role="dialog"
      aria-labelledby="note-title"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header class="head">
        <Lantern />
        <span class="brand">
          {runtime.text('warning_label')}
          <bdi class="site">{siteName}</bdi>
        </span>
        <button type="button" class="close" aria-label={runtime.text('note_stop')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body">
        <h2 id="note-title">{title}</h2>
        {children}
      </div>
    </section>
  );
}

interface PressProps {
  kind?: 'primary' | 'quiet';
  disabled?: boolean;
  onPress(): void;
  children: ComponentChildren;
}

/** A button that only a person can press. */
export function Press({ kind, disabled = false, onPress, children }: PressProps) {
  const press = usePerson(onPress);
  return (
    <button type="button" class={kind ? `button ${kind}` : 'button'} disabled={disabled} onClick={press}>
      {children}
    </button>
  );
}
