import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetTraffic, tellOfTraffic, trafficFolder, trafficTally } from '../../../../tools/test/traffic.ts';

/** No browser has this name. */
const PROJECT = 'made-up';

beforeEach(() => forgetTraffic(PROJECT));
afterEach(() => forgetTraffic(PROJECT));

describe('the check of the traffic, as it counts', () => {
  it.each([
    { isGood: true, passed: 1, failed: 0 },
    { isGood: false, passed: 0, failed: 1 },
  ])('passed: $isGood', ({ isGood, passed, failed }) => {
    tellOfTraffic(PROJECT, isGood);
    expect(trafficTally(PROJECT)).toEqual({ passed, failed, skipped: [] });
  });

  it('has failed where a run left no word of it, whatever the one before said', () => {
    tellOfTraffic(PROJECT, true);
    mkdirSync(trafficFolder(PROJECT), { recursive: true });
    forgetTraffic(PROJECT);
    expect(trafficTally(PROJECT)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});
