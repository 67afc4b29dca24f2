import type { Ear } from './ear.ts';

/** More letters than a page has to say where nothing was said yet. */
const FEW_LETTERS = 300;
/** Posts that can be answered, and mail. */
const POSTS = 'article, [role="article"], [role="feed"]';
const SUBJECTS = ['name', 'placeholder', 'aria-label'].map((name) => `[${name}*="subject" i]`).join();

/**
 * Whether the first message of a conversation is written in a field: it is one of a chat, and beside it nothing was said yet.
 * Asked when something worth a second thought is sent, so it may ask for layout; when in doubt, it is not.
 */
export function beginsChat(field: Element, { chatPlaceOf }: Pick<Ear, 'chatPlaceOf'>): boolean {
  const place = chatPlaceOf(field);
  if (!place || field.closest(POSTS) || document.querySelector(SUBJECTS)) return false;
  const lists = place.lists.filter((list) => !list.contains(field));
  let empty: Element = field;
  for (let around = field.parentElement; around; around = around.parentElement) {
    const outer = around;
    const inside = lists.filter((list) => outer.contains(list));
    if (inside.length > 0) return inside.every(saysLittle);
    if (saysLittle(outer)) empty = outer;
  }
  // Or what surrounds it fills the page, and says next to nothing.
  return place.isInvitation && empty.clientHeight * 2 > innerHeight;
}

function saysLittle({ textContent }: Element): boolean {
  return (textContent ?? '').trim().length < FEW_LETTERS;
}
