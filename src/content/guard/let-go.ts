import type { Attempt } from './attempt.ts';
import { textIn } from './fields.ts';
import { findSendButton } from './send-button.ts';

/** How long a page gets to send after its key, before the button is pressed instead: milliseconds. */
const PATIENCE = 500;

const ENTER = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, charCode: 13 };
const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/**
 * Does again what the child did, now that the message may go. Events of scripts do not have all the effects that those of
 * people have, so what the browser would have done is done here.
 */
export function letGo(attempt: Attempt, after: (milliseconds: number, task: () => void) => void): void {
  const { by, how, event, field } = attempt;
  if (how === 'key') pressEnter(field, event, after);
  else if (how === 'button') press(by);
  else if (how === 'form') submit(by);
  else if (how === 'choose') {
    for (const type of ['input', 'change']) by.dispatchEvent(new Event(type, BUBBLING));
  } else handOver(attempt);
}

function pressEnter(
  field: Element,
  before: Event,
  after: (milliseconds: number, task: () => void) => void,
): void {
  const { ctrlKey = false, metaKey = false } = before instanceof KeyboardEvent ? before : {};
  const init = { ...BUBBLING, ...ENTER, ctrlKey, metaKey };
  const text = textIn(field);
  const isLeft = field.dispatchEvent(new KeyboardEvent('keydown', init));
  if (isLeft) field.dispatchEvent(new KeyboardEvent('keypress', init));
  field.dispatchEvent(new KeyboardEvent('keyup', init));
  if (!isLeft) return;
  const form = field.closest('form');
  // What a browser does by itself when Enter is pressed in a line of a form.
  if (field.localName === 'input' && form) {
    form.requestSubmit();
    return;
  }
  after(PATIENCE, () => {
    if (field.isConnected && text !== '' && textIn(field) === text) pressBeside(field, form);
  });
}

function pressBeside(field: Element, form: HTMLFormElement | null): void {
  const button = findSendButton(field);
  if (button) press(button);
  else form?.requestSubmit();
}

function press(button: Element): void {
  const init = { ...BUBBLING, button: 0 };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...init, isPrimary: true }));
  button.dispatchEvent(new MouseEvent('mousedown', init));
  button.dispatchEvent(new PointerEvent('pointerup', { ...init, isPrimary: true }));
  button.dispatchEvent(new MouseEvent('mouseup', init));
  if (button instanceof HTMLElement) button.click();
  else button.dispatchEvent(new MouseEvent('click', init));
}

function submit(form: Element): void {
  if (form instanceof HTMLFormElement) form.requestSubmit();
}

/** The files were copied when the child's own event was stopped: a browser empties it afterwards. */
function handOver({ by, how, files }: Attempt): void {
  if (!files) return;
  const again =
    how === 'paste'
      ? new ClipboardEvent('paste', { ...BUBBLING, clipboardData: files })
      : new DragEvent('drop', { ...BUBBLING, dataTransfer: files });
  by.dispatchEvent(again);
}
