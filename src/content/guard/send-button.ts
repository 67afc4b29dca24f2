import { parentAcrossRoots } from '../reader/across-roots.ts';
import { namesOf, wordsOf } from '../reader/words.ts';
import { SENDING_WORDS } from '../watcher/chat-words.ts';
import { around } from './fields.ts';

const BUTTONS =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[href="#"]';
const SPEAKING = ['aria-label', 'title', 'value', 'data-tooltip', 'alt'];
/** From an icon to the button that it is in. */
const MOST_STEPS = 4;
const LONGEST_LABEL = 40;
/** Drawings that are pressed where a page has no buttons. */
const DRAWINGS = 'svg, img, i';
/** In names: "send", "btn-send", "sendButton", but not the name of a library that begins like it. */
const NAMED_SEND = /^(?:send|submit)(?:btn|button|icon|msg|message|chat|text)?$/;

/** Whether it is worth a look for the field of this button; cheap, since it is asked at each press of a page. */
export function mayBeSendButton(element: Element): boolean {
  let at: Node | null = element;
  for (let steps = 0; at && steps <= MOST_STEPS; steps += 1) {
    if (at instanceof Element && (at.matches(BUTTONS) || isDrawing(at) || isNamedSend(at))) return true;
    at = parentAcrossRoots(at);
  }
  return false;
}

/** The button that sends what stands in `field`, if an event on `element` is one on it. */
export function sendButtonAround(element: Element, field: Element): Element | null {
  let at: Node | null = element;
  for (let steps = 0; at && steps <= MOST_STEPS; steps += 1) {
    if (at instanceof Element) {
      if (at.contains(field)) return null;
      if (isSendButton(at, field)) return at;
      if (at.matches(BUTTONS)) return null;
    }
    at = parentAcrossRoots(at);
  }
  return null;
}

/** The button that sends what stands in a field, if there is one beside it. */
export function findSendButton(field: Element): Element | null {
  const [button] = around(field, (place) =>
    [...place.querySelectorAll(BUTTONS)].filter((candidate) => isSendButton(candidate, field)),
  );
  return button ?? null;
}

function isSendButton(element: Element, field: Element): boolean {
  if (isNamedSend(element)) return true;
  if (!element.matches(BUTTONS) && !isDrawing(element)) return false;
  const form = field.closest('form');
  if (form !== null && submits(element, form)) return true;
  return isNameless(element) && isLastBeside(element, field);
}

function isNamedSend(element: Element): boolean {
  if (labelsOf(element).some((label) => SENDING_WORDS.test(label))) return true;
  return namesOf(element).some((word) => NAMED_SEND.test(word));
}

function labelsOf(element: Element): string[] {
  const labels = SPEAKING.map((name) => element.getAttribute(name) ?? '');
  const text = element.textContent ?? '';
  return text.length <= LONGEST_LABEL ? [...labels, text] : labels;
}

function submits(element: Element, form: Element): boolean {
  const type = element.getAttribute('type') ?? (element.localName === 'button' ? 'submit' : '');
  return (type === 'submit' || type === 'image') && element.closest('form') === form;
}

/** A picture of an arrow, and not a word about it. */
function isNameless(element: Element): boolean {
  return labelsOf(element).every((label) => wordsOf(label).length === 0);
}

/** Of several nameless buttons the one that sends stands last; where another says that it sends, none of them does. */
function isLastBeside(element: Element, field: Element): boolean {
  const buttons = around(field, (place) => [...place.querySelectorAll(`${BUTTONS}, ${DRAWINGS}`)]);
  const isBehind = (field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const last = buttons.findLast(isNameless) ?? null;
  return isBehind && element.contains(last) && !buttons.some(isNamedSend);
}

/** A drawing, or a box with nothing else in it. */
function isDrawing(element: Element): boolean {
  if (element.matches(DRAWINGS)) return true;
  const [drawing, ...others] = element.children;
  return drawing !== undefined && others.length === 0 && drawing.matches(DRAWINGS) && isNameless(element);
}
