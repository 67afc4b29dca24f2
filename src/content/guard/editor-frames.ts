import { shadowOf } from '../../platform/shadow-roots.ts';
import { editorIn } from '../editor-frame.ts';

/** What is written, pasted and dropped in a frame cannot be heard outside of it. */
const TYPES = ['keydown', 'keypress', 'keyup', 'paste', 'drop'];

/** Heeds what happens in the frames of editors, from the moment when the child is in one. */
export function listenInFrames(heed: (event: Event) => void, later: (task: () => void) => void): void {
  const attend = () => {
    const focused = focusedIn(document);
    const inside = focused && editorIn(focused)?.ownerDocument.defaultView;
    for (const type of TYPES) inside?.addEventListener(type, heed, true);
  };
  // This window loses the focus to the frame, which it knows a moment later.
  window.addEventListener('blur', () => later(attend));
  attend();
}

function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  const inside = activeElement && shadowOf(activeElement);
  return inside ? focusedIn(inside) : activeElement;
}
