import * as v from 'valibot';

const traceSchema = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      ph: v.string(),
      ts: v.optional(v.number(), 0),
      pid: v.optional(v.number(), 0),
      tid: v.optional(v.number(), 0),
      dur: v.optional(v.number(), 0),
      tdur: v.optional(v.number(), 0),
      args: v.optional(v.unknown()),
    }),
  ),
});

/** Something that the browser noted down: when it began and how long it took, in microseconds. */
export type TraceEvent = v.InferOutput<typeof traceSchema>['traceEvents'][number];

/** What runs of a script: its first evaluation, and every call into it from outside. */
const SCRIPT_EVENTS = ['EvaluateScript', 'FunctionCall'];
const OURS = /chrome-extension:[^"]*\/src\/(?:content|page|warnings)\//;
const MAIN_THREAD = 'CrRendererMain';
const KEY_EVENTS = ['keydown', 'keypress', 'beforeinput', 'input', 'keyup'];

/** What the extension's scripts cost the pages of a renderer, in milliseconds of the processor's time. */
export interface ScriptCost {
  /** All of it together. */
  total: number;
  /** The longest task of the page in which they had a part. */
  longestTask: number;
  /** How often they were called. */
  calls: number;
}

/** What the main thread of a page did, whoever's work it was, in milliseconds of the processor's time. */
export interface MainThread {
  total: number;
  longestTask: number;
}

export function readTrace(text: string): TraceEvent[] {
  return v.parse(traceSchema, JSON.parse(text)).traceEvents;
}

export function scriptCostIn(events: readonly TraceEvent[]): ScriptCost {
  const ours = outermost(
    events.filter(({ name, args }) => SCRIPT_EVENTS.includes(name) && OURS.test(JSON.stringify(args ?? ''))),
  );
  const withOurs = tasksIn(events).filter((task) => ours.some((event) => isInside(event, task)));
  return {
    total: milliseconds(ours),
    longestTask: Math.max(0, ...withOurs.map(({ tdur }) => tdur)) / 1_000,
    calls: ours.length,
  };
}

/** Of the process to which the page of an address came. @throws Error where it came to none. */
export function mainThreadIn(events: readonly TraceEvent[], url: string): MainThread {
  const commit = events.find(
    ({ name, args }) => name === 'CommitLoad' && JSON.stringify(args ?? '').includes(JSON.stringify(url)),
  );
  if (!commit) throw new Error(`The trace knows nothing of ${url}`);
  const tasks = mainThreadTasks(events, commit.pid);
  return {
    total: milliseconds(tasks),
    longestTask: Math.max(0, ...tasks.map(({ tdur }) => tdur)) / 1_000,
  };
}

/**
 * What each press of a key cost the page that got it: the tasks in which its events were dispatched, in milliseconds of the
 * processor's time. What a page does later, such as drawing, is not in it.
 */
export function keyCostsIn(events: readonly TraceEvent[]): number[] {
  const dispatched = events.filter(
    ({ name, args }) => name === 'EventDispatch' && KEY_EVENTS.includes(typeOf(args)),
  );
  const presses = dispatched.filter(({ args }) => typeOf(args) === 'keydown').map(({ ts }) => ts);
  const tasks = tasksIn(events).filter((task) => dispatched.some((event) => isInside(event, task)));
  return presses.map((_, at) => {
    const isOfPress = ({ ts, dur }: TraceEvent) =>
      ts + dur >= (presses[at] ?? 0) && ts + dur < (presses[at + 1] ?? Number.POSITIVE_INFINITY);
    return milliseconds(tasks.filter(isOfPress));
  });
}

function typeOf(args: unknown): string {
  const dispatched = v.safeParse(v.object({ data: v.object({ type: v.string() }) }), args);
  return dispatched.success ? dispatched.output.data.type : '';
}

function mainThreadTasks(events: readonly TraceEvent[], pid: number): TraceEvent[] {
  const name = events.find(
    (event) =>
      event.name === 'thread_name' && event.pid === pid && JSON.stringify(event.args).includes(MAIN_THREAD),
  );
  return tasksIn(events).filter((task) => task.pid === pid && task.tid === name?.tid);
}

function tasksIn(events: readonly TraceEvent[]): TraceEvent[] {
  return outermost(events.filter(({ name, ph }) => name.endsWith('RunTask') && ph === 'X'));
}

/** Without those that happen within another: their time is in it. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const last = new Map<string, TraceEvent>();
  // The longer one first, where two begin at once.
  const sorted = events.toSorted((one, other) => one.ts - other.ts || other.dur - one.dur);
  return sorted.filter((event) => {
    const thread = `${event.pid} ${event.tid}`;
    const before = last.get(thread);
    if (before && isInside(event, before)) return false;
    last.set(thread, event);
    return true;
  });
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  const isSameThread = inner.pid === outer.pid && inner.tid === outer.tid;
  return isSameThread && inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
}

function milliseconds(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur }) => sum + tdur, 0) / 1_000;
}
