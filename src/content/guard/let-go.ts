import type { ReadingDesk } from '../desk.ts';
import { editorIn } from '../editor-frame.ts';
import type { Attempt } from './attempt.ts';
import { textIn } from './fields.ts';
import { findSendButton } from './send-button.ts';

type Words = Pick<ReadingDesk, 'wordsIn'>;
type After = (milliseconds: number, task: () => void) => void;

/** How long a page gets to send after its key, before the button is pressed instead: milliseconds. */
const PATIENCE = 500;

const ENTER = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
const TOUCHES = ['touchstart', 'touchend'];
const BUBBLING = { bubbles: true, cancelable: true, composed: true };

/**
 * Does again what the child did, now that the message may go. Events of scripts do not have all the effects that those of
 * people have, so what the browser would have done is done here.
 */
export function letGo(attempt: Attempt, desk: Words, after: After): void {
  const { by, how, event, field } = attempt;
  if (how === 'key') pressEnter(field, event, desk, after);
  else if (how === 'button') press(by, event);
  else if (how === 'form') submit(by);
  else if (how === 'choose') {
    for (const type of ['input', 'change']) by.dispatchEvent(new Event(type, BUBBLING));
  } else handOver(attempt);
}

function pressEnter(field: Element, before: Event, desk: Words, after: After): void {
  const isHeld = (key: string) => Reflect.get(before, key) === true;
  const init = { ...BUBBLING, ...ENTER, ctrlKey: isHeld('ctrlKey'), metaKey: isHeld('metaKey') };
  const text = textIn(field, desk);
  const target = editorIn(field) ?? field;
  const isLeft =
    target.dispatchEvent(new KeyboardEvent('keydown', init)) &&
    // Only of this one browsers say a character, and editors take an event that has one for no key.
    target.dispatchEvent(new KeyboardEvent('keypress', { ...init, charCode: ENTER.keyCode })) &&
    target.dispatchEvent(new InputEvent('beforeinput', { ...BUBBLING, inputType: newLineIn(field) }));
  target.dispatchEvent(new KeyboardEvent('keyup', init));
  if (!isLeft) return;
  const form = field.closest('form');
  // What a browser does by itself when Enter is pressed in a line of a form.
  if (field.localName === 'input' && form) {
    form.requestSubmit();
    return;
  }
  after(PATIENCE, () => {
    if (field.isConnected && text !== '' && textIn(field, desk) === text) pressBeside(field, form);
  });
}

/** What Enter is for who listens to what is put in, and not to keys. */
function newLineIn(field: Element): string {
  return 'value' in field ? 'insertLineBreak' : 'insertParagraph';
}

function pressBeside(field: Element, form: HTMLFormElement | null): void {
  const button = findSendButton(field);
  if (button) press(button, null);
  else form?.requestSubmit();
}

function press(button: Element, before: Event | null): void {
  const init = { ...BUBBLING, button: 0, isPrimary: true };
  for (const step of ['down', 'up']) {
    button.dispatchEvent(new PointerEvent(`pointer${step}`, init));
    button.dispatchEvent(new MouseEvent(`mouse${step}`, init));
  }
  // A finger that lifts from a button of a page which takes that for itself does not click.
  const touches = before && Reflect.get(before, 'pointerType') === 'touch' ? TOUCHES : [];
  if (!touches.every((type) => button.dispatchEvent(new Event(type, BUBBLING)))) return;
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
  (editorIn(by) ?? by).dispatchEvent(again);
}
