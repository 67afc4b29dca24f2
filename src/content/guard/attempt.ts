import type { Attachment } from '../../domain/sending/concerns.ts';
import { kindsOf } from './attachments.ts';
import { fieldAround, fieldsBeside } from './fields.ts';
import { mayBeSendButton, sendButtonAround } from './send-button.ts';

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

const PRESSES = new Set([
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
]);
/** Keys of a method of writing that is not done with a word, by the number that browsers give them. */
const COMPOSING = 229;

/** Whether it hands files to the page, instead of sending what lies there. */
export function bringsFiles({ how }: Attempt): boolean {
  return how === 'choose' || how === 'paste' || how === 'drop';
}

/** Whether an event is an attempt to send something, and what. `null` for nearly all that happens on a page. */
export function attemptIn(event: Event): Attempt | null {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return null;
  if (event.type === 'keydown') return byKey(event, target);
  if (PRESSES.has(event.type)) return byButton(event, target);
  if (event.type === 'submit') return byForm(event, target);
  if (event.type === 'change') return byChoice(event, target);
  if (event.type === 'paste') return byFiles(event, target, 'paste', filesIn(event, 'clipboardData'));
  return event.type === 'drop' ? byFiles(event, target, 'drop', filesIn(event, 'dataTransfer')) : null;
}

/** Whether a key press sends in most chats; with Shift it begins a new line. */
export function isEnter(event: Event): event is KeyboardEvent {
  if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return false;
  return !event.shiftKey && !event.altKey && !event.isComposing && event.keyCode !== COMPOSING;
}

function byKey(event: Event, target: Element): Attempt | null {
  const field = isEnter(event) ? fieldAround(target) : null;
  return field && { field, by: field, how: 'key', event, attachments: [], files: null };
}

function byButton(event: Event, target: Element): Attempt | null {
  if (!mayBeSendButton(target)) return null;
  for (const field of fieldsBeside(target)) {
    const by = sendButtonAround(target, field);
    if (by) return { field, by, how: 'button', event, attachments: [], files: null };
  }
  return null;
}

function byForm(event: Event, form: Element): Attempt | null {
  const [field] = fieldsBeside(form.firstElementChild ?? form);
  return field && form.contains(field)
    ? { field, by: form, how: 'form', event, attachments: [], files: null }
    : null;
}

function byChoice(event: Event, input: Element): Attempt | null {
  if (!(input instanceof HTMLInputElement) || input.type !== 'file') return null;
  const attachments = kindsOf(input.files ?? []);
  const [field] = fieldsBeside(input);
  return field && attachments.length > 0
    ? { field, by: input, how: 'choose', event, attachments, files: null }
    : null;
}

function byFiles(event: Event, target: Element, how: 'paste' | 'drop', files: File[]): Attempt | null {
  if (files.length === 0) return null;
  const field = fieldAround(target) ?? fieldsBeside(target)[0];
  return field ? { field, by: target, how, event, attachments: kindsOf(files), files: copyOf(files) } : null;
}

function filesIn(event: Event, property: 'clipboardData' | 'dataTransfer'): File[] {
  const data: unknown = Reflect.get(event, property);
  return data instanceof DataTransfer ? [...data.files] : [];
}

function copyOf(files: readonly File[]): DataTransfer {
  const copy = new DataTransfer();
  for (const file of files) copy.items.add(file);
  return copy;
}
