/** What a page would make of a press: it hears nothing of it while words are chosen. Marking goes on, and so does scrolling. */
const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'auxclick',
];

interface On {
  /** Whether an event belongs to what Porchlight shows. */
  isOwn(event: Event): boolean;
  isFromPerson(event: Event): boolean;
  move(x: number, y: number): void;
  press(x: number, y: number): void;
  marked(words: string): void;
}

/** Listens to how somebody points at the page, instead of the page. @returns the way to stop */
export function listenToPointing(on: On): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const hear = (type: string, act: (event: MouseEvent) => void) =>
    addEventListener(
      type,
      (event) => {
        if (!on.isFromPerson(event) || on.isOwn(event) || !(event instanceof MouseEvent)) return;
        act(event);
      },
      { capture: true, signal },
    );
  for (const type of PRESSES) {
    addEventListener(
      type,
      (event) => {
        if (!on.isOwn(event)) event.stopImmediatePropagation();
      },
      { capture: true, passive: true, signal },
    );
  }
  hear('pointermove', ({ clientX, clientY }) => on.move(clientX, clientY));
  hear('click', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (markedWords() === '') on.press(event.clientX, event.clientY);
  });
  document.addEventListener('selectionchange', () => on.marked(markedWords()), { signal });
  return () => listening.abort();
}

function markedWords(): string {
  return getSelection()?.toString().trim() ?? '';
}
