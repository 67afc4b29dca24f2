import { shadowOf } from '../../platform/shadow-roots.ts';
import type { ReadingDesk } from '../desk.ts';
import { editorIn } from '../editor-frame.ts';
import { parentAcrossRoots } from '../reader/across-roots.ts';

const FIELDS = 'textarea, input:not([type]), input[type="text"]';
const EDITORS = '[contenteditable]:not([contenteditable="false"])';
const WRITABLE = `${FIELDS}, ${EDITORS}, [role="textbox"], iframe`;

/** Steps from something up to what surrounds it and the field that it belongs to. */
const MOST_STEPS = 8;
/** Parts of a page among which shadow roots are looked for. */
const MOST_PARTS = 500;
/** What is narrower takes the keys for an editor that draws what is written. */
const LEAST_WIDTH = 8;

/** What an event happened to; for what happens inside the frame of an editor, that frame. */
export function placeOf(event: Event): Element | null {
  const frame: unknown = event.currentTarget && Reflect.get(event.currentTarget, 'frameElement');
  if (frame instanceof Element && frame.ownerDocument === document) return frame;
  const [target] = event.composedPath();
  return target instanceof Element ? insideOf(target, event) : null;
}

/** What is in a closed shadow root is not told to who listens outside: it is where the pointer is, or the keyboard. */
function insideOf(target: Element, event: Event): Element {
  const root = target.shadowRoot ? null : shadowOf(target);
  if (!root) return target;
  const { clientX, clientY } = event as Partial<MouseEvent>;
  const isPointed = clientX && clientY;
  const inside = isPointed ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  return inside && inside !== target ? insideOf(inside, event) : target;
}

/** The field, or the outermost part of an editor, that an event happened in. */
export function fieldAround(element: Element): Element | null {
  if (contextOf(element)) return element;
  let field = element.closest(`${FIELDS}, ${EDITORS}, iframe`);
  for (let outer = field; outer; outer = outer.parentElement?.closest(EDITORS) ?? null) field = outer;
  return field;
}

/** The fields beside something, in the closest surroundings that have any. */
export function fieldsBeside(element: Element): Element[] {
  return around(element, (place) => {
    const fields = writableIn(place);
    const found = fields.length > 0 ? fields : rootsIn(place).flatMap(writableIn);
    return found.filter((field) => !found.some((other) => other !== field && other.contains(field)));
  });
}

function writableIn(place: ParentNode): Element[] {
  return [...place.querySelectorAll(WRITABLE)].filter(
    (field) => field.localName !== 'iframe' || editorIn(field) !== null,
  );
}

function rootsIn(place: ParentNode): ShadowRoot[] {
  const parts = [...place.querySelectorAll('*')].slice(0, MOST_PARTS);
  return parts.flatMap((part) => shadowOf(part) ?? []);
}

/** What was found in the closest surroundings where there is something to find. */
export function around(start: Element, find: (place: ParentNode) => Element[]): Element[] {
  let place = parentAcrossRoots(start);
  for (let steps = 0; place && steps < MOST_STEPS; steps += 1) {
    const found = isPlace(place) ? find(place) : [];
    if (found.length > 0) return found;
    place = parentAcrossRoots(place);
  }
  return [];
}

function isPlace(node: Node): node is Node & ParentNode {
  return 'querySelectorAll' in node;
}

/** What stands in a field now. */
export function textIn(field: Element, { wordsIn }: Pick<ReadingDesk, 'wordsIn'>): string {
  const context = contextOf(field);
  if (context) return String(Reflect.get(context, 'text')).trim();
  const text = 'value' in field ? String(field.value).trim() : wordsIn(editorIn(field) ?? field);
  const drawn = field.parentElement?.parentElement;
  return text === '' && drawn && isNarrow(field) ? wordsIn(drawn) : text;
}

/** Nobody sees what is in it. */
function isNarrow({ clientWidth }: Element): boolean {
  return clientWidth > 0 && clientWidth < LEAST_WIDTH;
}

/** Where a page draws what is written by itself, the browser keeps it there. */
function contextOf(element: Element): object | null {
  const context: unknown = Reflect.get(element, 'editContext');
  return typeof context === 'object' ? context : null;
}
