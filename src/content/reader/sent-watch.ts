import { findComposers } from './generic/composers.ts';
import type { Scheduler } from './scheduler.ts';

/** A page gets so long to take what was written: milliseconds. */
const TAKEN_WITHIN = 1_000;
const PRESSES = ['keydown', 'click'];

/**
 * Notices that the child sent something: what stood in a field for messages is gone soon after Enter or a press. Asked for
 * only while no conversation is found, where that alone tells that there is one, or while one does not tell who the child
 * is in it: whoever says there what was sent.
 */
export function watchForSending(
  page: Document,
  scheduler: Scheduler,
  isAsked: () => boolean,
  onSent: (texts: string[]) => void,
  signal: AbortSignal,
): void {
  function note(event: Event): void {
    if (!isAsked() || (event instanceof KeyboardEvent && event.key !== 'Enter')) return;
    const written = findComposers(page).flatMap(({ element }) => {
      const text = textOf(element);
      return text === '' ? [] : [{ element, text }];
    });
    if (written.length === 0) return;
    scheduler.after(TAKEN_WITHIN, () => {
      const sent = written.filter(({ element }) => element.isConnected && textOf(element) === '');
      if (sent.length > 0) onSent(sent.map(({ text }) => text));
    });
  }
  for (const type of PRESSES) page.addEventListener(type, note, { capture: true, passive: true, signal });
}

function textOf(field: Element): string {
  return ('value' in field ? String(field.value) : (field.textContent ?? '')).trim();
}
