import type { Attachment } from '../../domain/sending/concerns.ts';

const PREVIEWS = 'img[src^="blob:"], video[src^="blob:"], audio[src^="blob:"]';
/** Pictures of emoji come from the site; what was pasted is part of the page. */
const PASTED = 'img[src^="blob:"], img[src^="data:image/"]';
/** A preview lies close to the field; further up are the messages, which may hold pictures, too. */
const NEAR = 3;

/** What waits to be sent with the words of a field, as far as the page shows it. */
export function attachedTo(field: Element): Attachment[] {
  if (field.querySelector(PASTED)) return ['picture'];
  let place: Element | null = field.closest('form') ?? field.parentElement;
  for (let steps = 0; place && steps < NEAR; steps += 1, place = place.parentElement) {
    if (isConversation(place)) return [];
    if (place.querySelector(PREVIEWS)) return ['picture'];
  }
  return [];
}

/** Messages, and not only the bar to write in. */
function isConversation(place: Element): boolean {
  return place.querySelector('[role="log"], [role="list"], ol, ul') !== null || place.matches('body, main');
}

/** What kinds of files somebody chose, pasted or dropped. */
export function kindsOf(files: Iterable<{ type: string }>): Attachment[] {
  const kinds = [...files].map(
    ({ type }): Attachment => (/^(?:image|video)\//.test(type) ? 'picture' : 'file'),
  );
  return [...new Set(kinds)];
}
