import type { Attachment } from '../../domain/sending/concerns.ts';
import type { ReadingDesk } from '../desk.ts';
import { namesOf } from '../reader/words.ts';

const PREVIEWS = 'img[src^="blob:"], video[src^="blob:"], audio[src^="blob:"], [style*="blob:"]';
/** What was pasted is part of the page; pictures of emoji are so, too, but they say what they show. */
const PASTED = ['blob:', 'data:image/png', 'data:image/jpeg']
  .map((start) => `img[src^="${start}"]:not([alt])`)
  .join();
/** A preview lies close to the field. */
const NEAR = 3;
/** Drawings on buttons are smaller than a preview, in points. */
const LEAST_PREVIEW = 32;
const LONGEST_NOTE = 300;
const FILE_NAME =
  /\w\.(?:jpe?g|png|gif|webp|heic|mp[34]|mov|webm|m4a|ogg|wav|pdf|docx?|pptx?|xlsx?|txt|zip)\b/i;
/** How long somebody has been speaking. */
const LENGTH = /^\D{0,20}\b\d?\d:\d\d\D{0,9}$/;
const RECORDER = /record|voice|audio|wave/i;

/** What waits to be sent with the words of a field, as far as the page shows it; the messages hold pictures, too. */
export function attachedTo(
  field: Element,
  text: string,
  holdsMessages: ReadingDesk['holdsMessages'],
): Attachment[] {
  if (field.querySelector(PASTED)) return ['picture'];
  const form = field.closest('form');
  let inner = field;
  for (let steps = 0; steps <= NEAR || form?.contains(inner); steps += 1) {
    const place = inner.parentElement;
    if (!place || place.matches('body, main') || holdsMessages(place)) return [];
    for (const part of place.children) {
      if (part === inner) continue;
      if (showsPicture(part)) return ['picture'];
      if (namesFile(part) || (text === '' && isRecorder(part))) return ['file'];
    }
    inner = place;
  }
  return [];
}

function showsPicture(part: Element): boolean {
  if (part.matches(PREVIEWS) || part.querySelector(PREVIEWS)) return true;
  const drawn = part.matches(PASTED) ? [part] : [...part.querySelectorAll(PASTED)];
  return drawn.some(({ clientWidth }) => clientWidth >= LEAST_PREVIEW);
}

function namesFile({ textContent }: Element): boolean {
  return FILE_NAME.test((textContent ?? '').slice(0, LONGEST_NOTE));
}

function isRecorder(part: Element): boolean {
  if (!LENGTH.test((part.textContent ?? '').trim())) return false;
  return [part, ...part.children].flatMap(namesOf).some((name) => RECORDER.test(name));
}

/** What kinds of files somebody chose, pasted or dropped. */
export function kindsOf(files: Iterable<{ type: string }>): Attachment[] {
  const kinds = [...files].map(
    ({ type }): Attachment => (/^(?:image|video)\//.test(type) ? 'picture' : 'file'),
  );
  return [...new Set(kinds)];
}
