import { shadowOf } from '../../../platform/shadow-roots.ts';
import type { Adapter, Pick } from '../../../sites/adapter.ts';
import { cleanName, isSelfWord } from '../names.ts';
import type { RowReading } from '../pane.ts';
import { parseClock, parseTime } from '../times.ts';
import { visibleText } from '../visible-text.ts';
import { findSelfOrInside, findValue } from './pick-value.ts';

/** Reads one row as the adapter says; `null` if the row is no message. */
export function readRow(row: Element, adapter: Adapter, now: number): RowReading | null {
  if (adapter.skip.some((selector) => row.matches(selector))) return null;
  const parts = shadowOf(row) ?? row;
  const run = (adapter.run === null ? null : row.closest(adapter.run)) ?? row;
  const find = (picks: readonly Pick[]): string | null =>
    findValue(parts, picks) ?? (run === parts ? null : findValue(run, picks));
  const author = cleanName(find(adapter.author) ?? '') || null;
  const time = find(adapter.time);
  const rowId = adapter.rowId === null ? null : row.getAttribute(adapter.rowId);
  return {
    author,
    authorId: find(adapter.authorId),
    own: author !== null && isSelfWord(author) ? true : sideOf([parts, run], adapter),
    text: textOf(row, parts, adapter),
    at: time === null ? null : parseTime(time, now),
    clock: clockOf(time ?? '') ?? rowId,
    rowId,
  };
}

function sideOf(scopes: readonly ParentNode[], adapter: Adapter): boolean | null {
  const fits = (selector: string): boolean =>
    scopes.some((scope) => findSelfOrInside(scope, selector) !== null);
  if (adapter.own.some(fits)) return true;
  if (adapter.other.some(fits)) return false;
  return adapter.own.length > 0 && adapter.other.length === 0 ? false : null;
}

function textOf(row: Element, parts: ParentNode, adapter: Adapter): string {
  const isLeftOut = (element: Element): boolean => adapter.omit.some((selector) => element.matches(selector));
  const carriers = textCarriers(row, parts, adapter).filter((carrier) => !isInside(carrier, row, isLeftOut));
  return carriers.map((carrier) => visibleText(carrier, isLeftOut)).join('\n');
}

function textCarriers(row: Element, parts: ParentNode, adapter: Adapter): ParentNode[] {
  if (adapter.textIdPrefix !== null) {
    const id = adapter.textIdPrefix + row.id.slice(row.id.lastIndexOf('-') + 1);
    return [...parts.querySelectorAll(`[id=${JSON.stringify(id)}]`)].slice(0, 1);
  }
  if (adapter.text.length === 0) return [parts];
  for (const selector of adapter.text) {
    const found = [...parts.querySelectorAll(selector)];
    if (found.length > 0)
      return found.filter((one) => !found.some((other) => other !== one && other.contains(one)));
  }
  return [];
}

function isInside(node: Node, row: Element, test: (element: Element) => boolean): boolean {
  for (let at: Node | null = node; at instanceof Element && at !== row; at = at.parentElement)
    if (test(at)) return true;
  return false;
}

/** Dates in an order that only the site knows are no point in time, but they tell two messages apart. */
function clockOf(time: string): string | null {
  return parseClock(time) ?? (/\d[:.]\d\d/.test(time) ? time.slice(0, 40) : null);
}
