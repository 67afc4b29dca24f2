/** What is written in an editor that stands in a frame of its own; `null` for anything else, and for frames of other sites. */
export function editorIn(element: Element): HTMLElement | null {
  const page = element instanceof HTMLIFrameElement ? element.contentDocument : null;
  if (!page?.body) return null;
  return page.designMode === 'on' || page.body.hasAttribute('contenteditable') ? page.body : null;
}
