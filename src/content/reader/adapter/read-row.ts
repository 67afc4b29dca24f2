import type { Adapter } from '../../../sites/adapter.ts';
import { cleanName, isSelfWord } from '../names.ts';
import type { RowReading } from '../pane.ts';
import { parseClock, parseTime } from '../times.ts';
import { visibleText } from '../visible-text.ts';
import { findSelfOrInside, findValue } from './pick-value.ts';

/** Reads one row as the adapter says; `null` if the row is no message. */
export function readRow(row: Element, adapter: Adapter, now: number): RowReading | null {
  if (adapter.skip.some((selector) => row.matches(selector))) return null;
  const author = cleanName(findValue(row, adapter.author) ?? '') || null;
  const time = findValue(row, adapter.time);
  return {
    author,
    authorId: findValue(row, adapter.authorId),
    own: author !== null && isSelfWord(author) ? true : sideOf(row, adapter),
    text: textOf(row, adapter),
    at: time === null ? null : parseTime(time, now),
    clock: time === null ? null : clockOf(time),
    rowId: adapter.rowId === null ? null : row.getAttribute(adapter.rowId),
  };
}

function sideOf(row: Element, adapter: Adapter): boolean | null {
  const fits = (selector: string): boolean => findSelfOrInside(row, selector) !== null;
  if (adapter.own.some(fits)) return true;
  if (adapter.other.some(fits)) return false;
  return adapter.own.length > 0 && adapter.other.length === 0 ? false : null;
}

function textOf(row: Element, adapter: Adapter): string {
  const isLeftOut = (element: Element): boolean => adapter.omit.some((selector) => element.matches(selector));
  const carriers = textCarriers(row, adapter).filter((carrier) => !isInside(carrier, row, isLeftOut));
  return carriers.map((carrier) => visibleText(carrier, isLeftOut)).join('\n');
}

function textCarriers(row: Element, adapter: Adapter): Element[] {
  if (adapter.textIdPrefix !== null) {
    const id = adapter.textIdPrefix + row.id.slice(row.id.lastIndexOf('-') + 1);
    return [...row.querySelectorAll(`[id=${JSON.stringify(id)}]`)].slice(0, 1);
  }
  if (adapter.text.length === 0) return [row];
  for (const selector of adapter.text) {
    const found = [...row.querySelectorAll(selector)];
    if (found.length > 0)
      return found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  }
  return [];
}

function isInside(element: Element, row: Element, test: (element: Element) => boolean): boolean {
  for (let at: Element | null = element; at && at !== row; at = at.parentElement) if (test(at)) return true;
  return false;
}

/** Dates in an order that only the site knows are no point in time, but they tell two messages apart. */
function clockOf(time: string): string | null {
  return parseClock(time) ?? (/\d[:.]\d\d/.test(time) ? time.slice(0, 40) : null);
}
