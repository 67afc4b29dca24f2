import { describe, expect, it } from 'vitest';
import {
  keyCostsIn,
  mainThreadIn,
  readTrace,
  scriptCostIn,
  type TraceEvent,
} from '../../../bench/browsers/trace-events.ts';

const OURS = { data: { url: 'chrome-extension://abc/src/content/watcher.js' } };
const PAGE = 'https://example.org/';

/** In microseconds; the processor worked half of the time. */
function event(name: string, ts: number, dur: number, rest: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', ts, dur, tdur: dur / 2, pid: 1, tid: 10, ...rest };
}

const task = (ts: number, dur: number, rest: Partial<TraceEvent> = {}) =>
  event('ThreadControllerImpl::RunTask', ts, dur, rest);
const thread = (name: string, pid: number, tid: number): TraceEvent =>
  event('thread_name', 0, 0, { ph: 'M', pid, tid, args: { name } });
const commit = (url: string, pid: number) => event('CommitLoad', 0, 0, { pid, args: { data: { url } } });
const key = (type: string, ts: number) => event('EventDispatch', ts, 10, { args: { data: { type } } });

describe('what our scripts cost', () => {
  it('counts what happens within another once, and the tasks around them', () => {
    const events = [
      task(0, 10_000),
      event('EvaluateScript', 1_000, 4_000, { args: OURS }),
      event('FunctionCall', 2_000, 1_000, { args: OURS }),
      task(20_000, 6_000),
      event('FunctionCall', 21_000, 2_000, { args: OURS }),
      task(30_000, 90_000),
      event('FunctionCall', 31_000, 80_000, { args: { data: { url: PAGE } } }),
    ];
    expect(scriptCostIn(events)).toEqual({ total: 3, longestTask: 5, calls: 2 });
  });

  it('is nothing where they do not run', () => {
    expect(scriptCostIn([task(0, 10_000)])).toEqual({ total: 0, longestTask: 0, calls: 0 });
  });
});

describe('what the main thread of a page did', () => {
  it('is all tasks of the thread and the process to which the page came', () => {
    const events = [
      thread('CrRendererMain', 1, 10),
      thread('Compositor', 1, 11),
      thread('CrRendererMain', 2, 20),
      commit(PAGE, 1),
      commit('https://example.com/', 2),
      task(0, 4_000),
      // One within another: its time is in it.
      task(1_000, 2_000),
      task(5_000, 8_000),
      task(0, 100_000, { tid: 11 }),
      task(0, 200_000, { pid: 2, tid: 20 }),
    ];
    expect(mainThreadIn(events, PAGE)).toEqual({ total: 6, longestTask: 4 });
  });

  it('refuses a page that came nowhere', () => {
    expect(() => mainThreadIn([task(0, 1)], PAGE)).toThrow(/knows nothing/);
  });
});

describe('what keys cost', () => {
  it('is what the tasks took in which the events of each were dispatched', () => {
    const events = [
      task(0, 1_000),
      key('keydown', 100),
      key('input', 300),
      task(2_000, 400),
      key('keyup', 2_100),
      // The page draws.
      task(3_000, 50_000),
      task(60_000, 3_000),
      key('keydown', 60_100),
      key('mousemove', 60_500),
      task(64_000, 600),
      key('keyup', 64_100),
    ];
    expect(keyCostsIn(events)).toEqual([0.7, 1.8]);
  });
});

it('reads what a browser wrote', () => {
  const text = JSON.stringify({ traceEvents: [{ name: 'RunTask', ph: 'X', ts: 5, cat: 'toplevel' }] });
  expect(readTrace(text)).toEqual([{ name: 'RunTask', ph: 'X', ts: 5, pid: 0, tid: 0, dur: 0, tdur: 0 }]);
});
