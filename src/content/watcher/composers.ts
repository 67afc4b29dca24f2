import { editorIn } from '../editor-frame.ts';
import { CHAT_INVITATION, CHAT_PLACE, OTHER_WRITING, SENDING_WORDS, WRITING_WORDS } from './chat-words.ts';
import { labelOf, nameOf, spokenLabelsOf, wordsOf } from './element-words.ts';

const EDITABLE = '[contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const WRITTEN_IN = `textarea, input:is(:not([type]), [type="text"]), ${EDITABLE}`;
const FIELDS = 'textarea, select, input:not([type]), input[type="text"]';
const UNUSABLE = ':disabled, [readonly], [hidden], [aria-hidden="true"]';
/** Nearly every page has one of these, mostly with nothing around it that says so. */
const SEARCH_FIELD = 'input:is([placeholder*="search" i], [aria-label*="search" i])';
const SEARCH =
  '[role="search"], search, form[action*="search" i], [role="combobox"]:not([contenteditable]), [name="q"]';
const PERSONAL_FIELDS =
  'input[type="email"], input[type="tel"], input[type="password"], input[type="url"]:enabled, input[name*="email" i]';
const ELSEWHERE = `:is(${SEARCH}, form:has(${PERSONAL_FIELDS}))`;
/**
 * All of it in one expression: what the browser sorts out by itself becomes no object, and the first object of each kind costs
 * a page that is loading more than the search. Many pages have a field for searches and nothing else.
 */
const WRITING_PLACES = `:is(${WRITTEN_IN}):not(${UNUSABLE}, ${SEARCH_FIELD}, ${ELSEWHERE}, ${ELSEWHERE} *)`;
/** Those that a page writes itself, as editors do: no others can be looked into. */
const FRAMES_OF_THE_PAGE =
  'iframe:is(:not([src]), [srcdoc], [src=""], [src^="about:"], [src^="javascript:"])';
const PLACES = `${WRITING_PLACES}, ${FRAMES_OF_THE_PAGE}`;
const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** Bounds of one look: pages can be of any size. */
const MOST_COMPOSERS = 20;
const MOST_BUTTONS = 8;

/** The places in a document or shadow root where somebody could write to somebody: no searches, no log-ins. */
export function composersIn(root: Document | ShadowRoot): Element[] {
  // A list, too, is one more object: most pages have nothing to put into it.
  if (root.querySelector(PLACES) === null) return [];
  const places = [...root.querySelectorAll(PLACES)].slice(0, MOST_COMPOSERS);
  return places.filter((place) => (place.localName !== 'iframe' || editorIn(place)) && isComposer(place));
}

function isComposer(element: Element): boolean {
  const words = wordsOf(element);
  if ([words, nameOf(element.parentElement ?? element)].some((name) => CHAT_PLACE.test(name))) return true;
  // "Ask a question", and a button that sends a message.
  if (OTHER_WRITING.test(labelOf(element))) return hasSendButton(element, /messag/i);
  return element.localName !== 'input' || WRITING_WORDS.test(words) || hasSendButton(element);
}

/**
 * What was written in a place like these, or `null` for anything else. A page whose names tell nothing still gives
 * itself away when what was written vanishes with Enter: it was sent.
 */
export function findWriting(element: Element): string | null {
  const place = element.closest(`textarea, input, ${EDITABLE}`);
  if (!place?.matches(WRITING_PLACES)) return null;
  return ('value' in place ? String(place.value) : (place.textContent ?? '')).trim();
}

/** Whether the field or the button beside it speaks of messages. */
export function speaksOfMessages(composer: Element): boolean {
  return WRITING_WORDS.test(wordsOf(composer)) || hasSendButton(composer);
}

/** A field that asks for a message and stands alone; in a form of several fields it would be an enquiry. */
export function isInvitation(composer: Element): boolean {
  return standsAlone(composer) && spokenLabelsOf(composer).some((label) => CHAT_INVITATION.test(label));
}

export function standsAlone(composer: Element): boolean {
  return (composer.closest('form')?.querySelectorAll(FIELDS).length ?? 1) <= 1;
}

export function hasSendButton(composer: Element, words = SENDING_WORDS): boolean {
  const around = composer.closest('form') ?? composer.parentElement;
  const buttons = around?.querySelectorAll(BUTTONS) ?? [];
  return [...buttons].slice(0, MOST_BUTTONS).some((button) => {
    const label = button.getAttribute('aria-label') ?? button.getAttribute('value') ?? button.textContent;
    return words.test(label ?? '');
  });
}
