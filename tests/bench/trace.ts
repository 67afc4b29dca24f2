import type { Page } from 'puppeteer-core';
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
type TraceEvent = v.InferOutput<typeof traceSchema>['traceEvents'][number];

/** What runs of a script: its first evaluation, and every call into it from outside. */
const SCRIPT_EVENTS = ['EvaluateScript', 'FunctionCall'];
const OURS = /chrome-extension:[^"]*\/src\/(?:content|page|warnings)\//;

/** What the extension's scripts cost the pages of a renderer, in milliseconds of the processor's time. */
export interface ScriptCost {
  /** All of it together. */
  total: number;
  /** The longest task of the page in which they had a part. */
  longestTask: number;
  /** How often they were called. */
  calls: number;
}

/**
 * Records what the browser does while `act` goes on. The processor's time, not the clock's: what else the machine is busy
 * with hardly counts.
 */
export async function scriptCost(page: Page, act: () => Promise<void>): Promise<ScriptCost> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'] });
  await act();
  const trace = await page.tracing.stop();
  const { traceEvents } = v.parse(traceSchema, JSON.parse(Buffer.from(trace ?? []).toString()));
  return costIn(traceEvents);
}

function costIn(events: readonly TraceEvent[]): ScriptCost {
  const ours = outermost(
    events.filter(({ name, args }) => SCRIPT_EVENTS.includes(name) && OURS.test(JSON.stringify(args ?? ''))),
  );
  const tasks = events.filter(({ name, ph }) => name.endsWith('RunTask') && ph === 'X');
  const withOurs = tasks.filter((task) => ours.some((event) => isInside(event, task)));
  return {
    total: ours.reduce((sum, { tdur }) => sum + tdur, 0) / 1_000,
    longestTask: Math.max(0, ...withOurs.map(({ tdur }) => tdur)) / 1_000,
    calls: ours.length,
  };
}

/** Without those that happen within another: their time is in it. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter((event) => !events.some((other) => other !== event && isInside(event, other)));
}

function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  const isSameThread = inner.pid === outer.pid && inner.tid === outer.tid;
  return isSameThread && inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
}
