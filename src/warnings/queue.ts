import { type Answer, LEVELS } from '../domain/model.ts';
import type { RequestOfTab } from '../protocol/command.ts';
import type { showWarning } from '../protocol/tab-commands.ts';

export type Warning = RequestOfTab<typeof showWarning>;

/** A warning on the page. `answer` is set while its thanks are shown. */
export interface Entry {
  warning: Warning;
  answer: Answer | null;
  /** The answer could not be saved. */
  failed: boolean;
}

/** Warnings that wait, the one on show first. `seen` holds every moment that ever came: none is shown twice. */
export interface Queue {
  entries: readonly Entry[];
  seen: ReadonlySet<string>;
}

export const EMPTY_QUEUE: Queue = { entries: [], seen: new Set() };

/**
 * Adds a warning: before the less serious ones, behind its equals. What waits about the same contact and is not more
 * serious is out of date with it, and goes.
 */
export function withWarning(queue: Queue, warning: Warning): Queue {
  if (queue.seen.has(warning.moment)) return queue;
  const waiting = queue.entries.filter(
    (entry) => entry.answer === null && !isReplaced(entry.warning, warning),
  );
  const behind = waiting.filter((entry) => seriousness(entry.warning) < seriousness(warning));
  const before = waiting.filter((entry) => !behind.includes(entry));
  return {
    entries: [...before, { warning, answer: null, failed: false }, ...behind],
    seen: new Set([...queue.seen, warning.moment]),
  };
}

/** Changes what is known of one entry. */
export function withChange(queue: Queue, moment: string, change: Partial<Omit<Entry, 'warning'>>): Queue {
  const entries = queue.entries.map((entry) =>
    entry.warning.moment === moment ? { ...entry, ...change } : entry,
  );
  return { ...queue, entries };
}

/** Takes a warning away. It does not come back on this page. */
export function withoutWarning(queue: Queue, moment: string): Queue {
  return { ...queue, entries: queue.entries.filter((entry) => entry.warning.moment !== moment) };
}

function isReplaced(old: Warning, warning: Warning): boolean {
  return old.contact === warning.contact && seriousness(old) <= seriousness(warning);
}

function seriousness(warning: Warning): number {
  return LEVELS.indexOf(warning.level);
}
