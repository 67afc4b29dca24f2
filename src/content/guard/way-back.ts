import { editorIn } from '../editor-frame.ts';

export function focusOn(field: Element): void {
  const editor = field instanceof HTMLElement ? (editorIn(field) ?? field) : null;
  editor?.focus({ preventScroll: true });
}

/** The way back to the place in a field where the child wrote: some editors forget it when they lose the focus. */
export function wayBackTo(field: Element): () => void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  return () => {
    focusOn(field);
    if (anchorNode && focusNode && field.contains(anchorNode) && field.contains(focusNode))
      selection?.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
  };
}
