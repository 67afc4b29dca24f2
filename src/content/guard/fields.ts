import { parentAcrossRoots } from '../reader/across-roots.ts';
import { visibleText } from '../reader/visible-text.ts';

const FIELDS = 'textarea, input:not([type]), input[type="text"]';
const EDITORS = '[contenteditable]:not([contenteditable="false"])';

/** Steps from something up to what surrounds it and the field that it belongs to. */
const MOST_STEPS = 8;

/** The field, or the outermost part of an editor, that an event happened in. */
export function fieldAround(element: Element): Element | null {
  let field = element.closest(`${FIELDS}, ${EDITORS}`);
  for (let outer = field; outer; outer = outer.parentElement?.closest(EDITORS) ?? null) field = outer;
  return field;
}

/** The fields beside something, in the closest surroundings that have any. */
export function fieldsBeside(element: Element): Element[] {
  return around(element, (place) => {
    const fields = [...place.querySelectorAll(`${FIELDS}, ${EDITORS}`)];
    return fields.filter((field) => !fields.some((other) => other !== field && other.contains(field)));
  });
}

/** What was found in the closest surroundings where there is something to find. */
export function around(start: Element, find: (place: ParentNode) => Element[]): Element[] {
  let place = parentAcrossRoots(start);
  for (let steps = 0; place && steps < MOST_STEPS; steps += 1) {
    const found = isPlace(place) ? find(place) : [];
    if (found.length > 0) return found;
    place = place instanceof ShadowRoot ? place.host : parentAcrossRoots(place);
  }
  return [];
}

function isPlace(node: Node): node is Node & ParentNode {
  return 'querySelectorAll' in node;
}

/** What stands in a field now. */
export function textIn(field: Element): string {
  return ('value' in field ? String(field.value) : visibleText(field)).trim();
}
