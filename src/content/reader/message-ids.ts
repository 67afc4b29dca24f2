import type { RowReading } from './pane.ts';

/** Attributes that hold the id of a message; others hold that of its author or its room. */
const OF_MESSAGES = /^(?:data-)?(?:m|msg|message|event|item)?-?(?:id|key)$/;
/** Counters that begin anew with each visit, as "row-7", and what frameworks make up, as ":r1:". */
const PASSING = /^\D*\d{0,3}$|[:«]r|_r_/;

/** What tells a message from others of its author: an id of the page's own, or the exact time. */
export function findMessageId(row: Element, { rowId, at }: RowReading): string {
  const ids = [rowId ?? ''];
  for (const { name, value } of row.attributes) if (OF_MESSAGES.test(name)) ids.push(value);
  return ids.find(isLasting) ?? ((at ?? 0) % 60_000 > 0 ? String(at) : (rowId ?? ''));
}

/** Whether an id may be the same after the page is loaded anew. */
export function isLasting(id: string): boolean {
  return !PASSING.test(id);
}
