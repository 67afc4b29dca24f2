import { describe, expect, it } from 'vitest';
import { ALLOWANCES, type ContentName } from '../../../src/background/allowances.ts';
import { RateLimit } from '../../../src/background/rate-limit.ts';
import type { ContentSender } from '../../../src/background/router.ts';
import { DISCORD } from '../../fakes/background.ts';
import { FakeClock } from '../../fakes/clock.ts';

const NAMES = Object.keys(ALLOWANCES) as ContentName[];
const MINUTE = 60_000;

function limitOfTest() {
  const clock = new FakeClock();
  const remarks: ContentSender[] = [];
  const limit = new RateLimit(clock, (sender) => remarks.push(sender));
  /** How many of so many that come one after the other within some time are let in. */
  function admitted(
    command: ContentName,
    times: number,
    within: number,
    from: (index: number) => ContentSender,
  ) {
    let count = 0;
    for (let index = 0; index < times; index += 1) {
      clock.pass(within / times);
      if (limit.admits(command, from(index))) count += 1;
    }
    return count;
  }
  return { clock, limit, remarks, admitted };
}

const page = () => DISCORD;
const frame = (index: number): ContentSender => ({
  ...DISCORD,
  frame: index + 1,
  host: `f${index}.example.org`,
});

describe('RateLimit', () => {
  it.each(NAMES)('lets in what an honest page sends, and of a flood little more: %s', (command) => {
    const { burst, perMinute } = ALLOWANCES[command];
    const { admitted, remarks } = limitOfTest();
    expect(admitted(command, burst, 1, page)).toBe(burst);
    expect(remarks).toEqual([]);
    const ofFlood = admitted(command, 100_000, MINUTE, page);
    expect(ofFlood).toBeLessThanOrEqual(perMinute + 1);
    expect(ofFlood).toBeGreaterThanOrEqual(perMinute - 1);
  });

  it.each(NAMES)('has room for all again after a time of quiet: %s', (command) => {
    const { burst, perMinute } = ALLOWANCES[command];
    const { admitted, clock } = limitOfTest();
    admitted(command, burst * 2, 1, page);
    clock.pass((burst / perMinute) * MINUTE);
    expect(admitted(command, burst, 1, page)).toBe(burst);
  });

  it('takes nothing from other tabs, hosts and commands', () => {
    const { admitted, limit } = limitOfTest();
    admitted('content:chat-found', 10_000, 1, page);
    expect(limit.admits('content:chat-found', DISCORD)).toBe(false);
    expect(limit.admits('content:chat-found', { ...DISCORD, tab: 8 })).toBe(true);
    expect(limit.admits('content:chat-found', { ...DISCORD, frame: 3, host: 'other.example.org' })).toBe(
      true,
    );
    expect(limit.admits('content:camera-found', DISCORD)).toBe(true);
  });

  it('lets frames of ever new hosts use up nothing but what is theirs', () => {
    const { admitted, limit } = limitOfTest();
    const { burst } = ALLOWANCES['content:chat-found'];
    expect(admitted('content:chat-found', 10_000, 1, frame)).toBeLessThanOrEqual(burst * 4 + 1);
    expect(limit.admits('content:chat-found', DISCORD)).toBe(true);
  });

  it('lets nothing in because the clock was set back', () => {
    const { admitted, clock, limit } = limitOfTest();
    admitted('content:chat-found', 1_000, 1, page);
    clock.pass(-MINUTE);
    expect(limit.admits('content:chat-found', DISCORD)).toBe(false);
  });

  it('remarks on a page once an hour', () => {
    const { admitted, remarks } = limitOfTest();
    for (const command of NAMES) admitted(command, 10_000, 1, page);
    admitted('content:chat-found', 10_000, MINUTE, page);
    expect(remarks).toEqual([DISCORD]);
    admitted('content:chat-found', 100_000, 60 * MINUTE, page);
    expect(remarks).toHaveLength(2);
  });
});
