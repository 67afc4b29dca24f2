/**
 * The browser's top layer lies above every z-index and above a full screen. What entered it last lies on top, and an
 * open modal dialog makes everything outside itself unusable. In Chromium a full screen does so, too.
 */

/** Brings a popover to the top of the top layer. Does nothing where the browser has no popovers. */
export function raise(element: HTMLElement): void {
  try {
    if (isInTopLayer(element)) element.hidePopover();
    element.showPopover?.();
  } catch {
    // Not connected just now, or a document that allows no popovers: the z-index has to do.
  }
}

export function isInTopLayer(element: HTMLElement): boolean {
  return matches(element, ':popover-open');
}

/** The modal dialog that the page shows now; only what is inside it can be clicked. */
export function findOpenModal(): HTMLElement | null {
  const dialogs = [...document.querySelectorAll<HTMLElement>('dialog[open]')];
  return dialogs.findLast((dialog) => matches(dialog, ':modal')) ?? null;
}

/** The pictures of a view transition lie above all else, for as long as the page likes. */
export function endViewTransition(): void {
  document.activeViewTransition?.skipTransition();
}

/** What fills the screen now; only what is inside it can be clicked. */
export function findFullScreen(): HTMLElement | null {
  const { fullscreenElement } = document;
  return fullscreenElement instanceof HTMLElement ? fullscreenElement : null;
}

function matches(element: HTMLElement, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // A browser that does not know the selector does not have the feature.
    return false;
  }
}
