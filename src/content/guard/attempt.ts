import type { Attachment } from '../../domain/sending/concerns.ts';
import type { ReadingDesk } from '../desk.ts';
import { kindsOf } from './attachments.ts';
import { fieldAround, fieldsBeside, placeOf, textIn } from './fields.ts';
import { mayBeSendButton, sendButtonAround } from './send-button.ts';

type Words = Pick<ReadingDesk, 'wordsIn'>;

/** Something that the child does to send something. */
export interface Attempt {
  /** The field that it is written in, or lies beside. */
  field: Element;
  /** What the event happened to, and what does it again when the message may go. */
  by: Element;
  how: 'key' | 'button' | 'form' | 'choose' | 'paste' | 'drop';
  event: Event;
  /** The files that it is about. */
  attachments: Attachment[];
  /** What was pasted or dropped: a copy, since a browser empties its own after the event. */
  files: DataTransfer | null;
}

const PRESS = /^(?:click|(?:pointer|mouse|touch)(?:down|start|up|end))$/;
/** Keys of a method of writing that is not done with a word, by the number that browsers give them. */
const COMPOSING = 229;

/** Whether it hands files to the page, instead of sending what lies there. */
export function bringsFiles({ how }: Attempt): boolean {
  return how === 'choose' || how === 'paste' || how === 'drop';
}

/** Whether an event is an attempt to send something, and what. `null` for nearly all that happens on a page. */
export function attemptIn(event: Event, desk: Words): Attempt | null {
  const target = placeOf(event);
  if (!target) return null;
  if (event.type === 'keydown') return byKey(event, target, desk);
  if (PRESS.test(event.type)) return byButton(event, target, desk);
  if (event.type === 'submit') return byForm(event, target);
  if (event.type === 'change') return byChoice(event, target);
  if (event.type === 'paste') return byFiles(event, target, 'paste', filesIn(event, 'clipboardData'));
  return event.type === 'drop' ? byFiles(event, target, 'drop', filesIn(event, 'dataTransfer')) : null;
}

/** Whether a key press sends in most chats; with Shift it begins a new line. */
export function isEnter(event: Event): boolean {
  if (!isKey(event) || event.key !== 'Enter') return false;
  return !event.shiftKey && !event.altKey && !event.isComposing && event.keyCode !== COMPOSING;
}

/** Also one in a frame, whose events are none of this window's. */
function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event;
}

function byKey(event: Event, target: Element, desk: Words): Attempt | null {
  const field = isEnter(event) ? fieldAround(target) : null;
  if (field) return attempt(event, 'key', field, field);
  // A button that has the focus is pressed with these keys.
  const isPress = isKey(event) && (event.key === 'Enter' || event.key === ' ');
  return isPress && !fieldAround(target) ? byButton(event, target, desk) : null;
}

function byButton(event: Event, target: Element, desk: Words): Attempt | null {
  if (!mayBeSendButton(target)) return null;
  const attempts = fieldsBeside(target).flatMap((field) => {
    const by = sendButtonAround(target, field);
    return by ? attempt(event, 'button', field, by) : [];
  });
  // Editors keep other fields beside the one that is written in, with no words in them or a few.
  const length = ({ field }: Attempt) => textIn(field, desk).length;
  return attempts.sort((one, other) => length(other) - length(one))[0] ?? null;
}

function byForm(event: Event, form: Element): Attempt | null {
  const [field] = fieldsBeside(form.firstElementChild ?? form);
  return field && form.contains(field) ? attempt(event, 'form', field, form) : null;
}

function byChoice(event: Event, input: Element): Attempt | null {
  if (!(input instanceof HTMLInputElement) || input.type !== 'file') return null;
  const [field] = fieldsBeside(input);
  return field && input.files?.length ? attempt(event, 'choose', field, input, [...input.files]) : null;
}

function byFiles(event: Event, target: Element, how: 'paste' | 'drop', files: File[]): Attempt | null {
  if (files.length === 0) return null;
  const field = fieldAround(target) ?? fieldsBeside(target)[0];
  return field ? attempt(event, how, field, target, files) : null;
}

function filesIn(event: Event, property: 'clipboardData' | 'dataTransfer'): File[] {
  const data: unknown = Reflect.get(event, property);
  return isTransfer(data) ? [...data.files] : [];
}

function isTransfer(data: unknown): data is DataTransfer {
  return typeof data === 'object' && data !== null && 'files' in data;
}

function attempt(
  event: Event,
  how: Attempt['how'],
  field: Element,
  by: Element,
  files: readonly File[] = [],
): Attempt {
  return { event, how, field, by, attachments: kindsOf(files), files: copyOf(files) };
}

function copyOf(files: readonly File[]): DataTransfer | null {
  if (files.length === 0) return null;
  const copy = new DataTransfer();
  for (const file of files) copy.items.add(file);
  return copy;
}
