// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContentRuntime } from '../../../src/platform/content-runtime.ts';
import { openHelp } from '../../../src/protocol/content-commands.ts';
import { deliver } from '../../../src/warnings/deliver.ts';
import { clockTime } from '../../../src/warnings/elapsed.ts';
import { realSurroundings } from '../../../src/warnings/surroundings.ts';

describe('a length of time', () => {
  it.each([
    [-5_000, '0:00'],
    [999, '0:00'],
    [7_000, '0:07'],
    [750_000, '12:30'],
    [3_723_000, '1:02:03'],
    [36_000_000, '10:00:00'],
  ])('of %d ms reads %s', (milliseconds, shown) => {
    expect(clockTime(milliseconds)).toBe(shown);
  });
});

describe('delivering', () => {
  let failures: number;
  let alive: boolean;
  let tries: number;
  const runtime: ContentRuntime = {
    send: async () => {
      tries += 1;
      if (tries <= failures) throw new Error('Nobody answers');
      return null as never;
    },
    listen: () => {},
    text: (key) => key,
    isAlive: () => alive,
  };

  beforeEach(() => {
    vi.useFakeTimers();
    tries = 0;
    alive = true;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    [0, true, 1],
    [2, true, 3],
    [3, true, 4],
    [9, false, 4],
  ])('after %d failures gives %s in %d tries', async (failing, delivered, expected) => {
    failures = failing;
    const result = deliver(runtime, openHelp, {});
    await vi.runAllTimersAsync();
    expect(await result).toBe(delivered);
    expect(tries).toBe(expected);
  });

  it('stops when the extension is gone', async () => {
    failures = 9;
    const result = deliver(runtime, openHelp, {});
    alive = false;
    await vi.runAllTimersAsync();
    expect(await result).toBe(false);
    expect(tries).toBe(1);
  });
});

describe('the real surroundings', () => {
  const runtime: ContentRuntime = {
    send: () => Promise.reject(new Error('unused')),
    listen: () => {},
    text: (key) => key,
    isAlive: () => true,
  };

  it("tell a person's click from a script's", () => {
    expect(realSurroundings(runtime).isFromPerson(new MouseEvent('click'))).toBe(false);
  });

  it('take an element without size as not on screen', () => {
    expect(realSurroundings(runtime).isOnScreen(document.createElement('div'))).toBe(false);
  });
});
