import type { Attachment } from '../../domain/sending/concerns.ts';
import type { ReadingDesk } from '../desk.ts';

const PREVIEWS = 'img[src^="blob:"], video[src^="blob:"], audio[src^="blob:"]';
/** What was pasted is part of the page; pictures of emoji are so, too, but they say what they show. */
const PASTED = ['blob:', 'data:image/png', 'data:image/jpeg']
  .map((start) => `img[src^="${start}"]:not([alt])`)
  .join();
/** A preview lies close to the field. */
const NEAR = 3;

/** What waits to be sent with the words of a field, as far as the page shows it; the messages hold pictures, too. */
export function attachedTo(field: Element, holdsMessages: ReadingDesk['holdsMessages']): Attachment[] {
  if (field.querySelector(PASTED)) return ['picture'];
  let place: Element | null = field.closest('form') ?? field.parentElement;
  for (let steps = 0; place && steps < NEAR; steps += 1, place = place.parentElement) {
    if (place.matches('body, main') || holdsMessages(place)) return [];
    if (place.querySelector(PREVIEWS)) return ['picture'];
  }
  return [];
}

/** What kinds of files somebody chose, pasted or dropped. */
export function kindsOf(files: Iterable<{ type: string }>): Attachment[] {
  const kinds = [...files].map(
    ({ type }): Attachment => (/^(?:image|video)\//.test(type) ? 'picture' : 'file'),
  );
  return [...new Set(kinds)];
}
