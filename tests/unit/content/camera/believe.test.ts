import { beforeEach, describe, expect, it } from 'vitest';
import { believeClaims } from '../../../../src/content/camera/believe.ts';
import { fakeParts } from '../watcher/fakes.ts';

let parts: ReturnType<typeof fakeParts>;
let believed: string[];
let states: boolean[];
let odd: number;
let answer: boolean;
let say: (data: unknown) => void;

beforeEach(() => {
  parts = fakeParts();
  believed = [];
  states = [];
  odd = 0;
  answer = true;
  say = believeClaims(parts.clock, {
    claimed(claim) {
      believed.push(`${claim.kind} ${claim.session}`);
      states.push(claim.call);
      return answer;
    },
    odd() {
      odd += 1;
    },
  });
});

const STATE = { paused: false, call: false, recording: false, picture: false, screen: false };
const started = (session: number) => JSON.stringify({ kind: 'cameraStarted', session, ...STATE });
const changed = (call: boolean) => JSON.stringify({ kind: 'cameraChanged', session: 1, ...STATE, call });
/** A claim with something odd about it. */
const odder = (fields: object) => JSON.stringify({ kind: 'cameraStarted', session: 1, ...STATE, ...fields });

describe('claims', () => {
  it.each([
    ['not a string', { kind: 'cameraStarted', session: 1 }],
    ['no JSON', '{'],
    ['an unknown kind', odder({ kind: 'microphoneStarted' })],
    ['no number', odder({ session: undefined })],
    ['a fraction', odder({ session: 1.5 })],
    ['too small', odder({ session: 0 })],
    ['no state', odder({ paused: undefined })],
    ['no yes or no', odder({ call: 'yes' })],
    ['a request without a number', JSON.stringify({ kind: 'cameraWanted' })],
    ['too long', odder({ more: 'x'.repeat(200) })],
  ])('that are odd (%s) are not believed', (_, data) => {
    say(data);
    expect(believed).toEqual([]);
    expect(odd).toBe(1);
  });

  it('that cannot follow each other are odd', () => {
    answer = false;
    say(started(1));
    expect(odd).toBe(1);
  });

  it('that are a flood count as one oddity, and only the first twenty are believed', () => {
    for (let session = 1; session <= 1_000; session += 1) say(started(session));
    expect(believed).toHaveLength(20);
    expect(odd).toBe(1);
  });

  it('count again once the page was quiet, beginning with the last of the flood', () => {
    for (let session = 1; session <= 30; session += 1) say(started(session));
    parts.clock.pass(9_000);
    expect(believed).toHaveLength(20);
    parts.clock.pass(1_000);
    expect(believed.slice(20)).toEqual(['cameraStarted 30']);
    say(started(31));
    expect(believed.slice(21)).toEqual(['cameraStarted 31']);
    expect(odd).toBe(1);
  });

  it('count once in ten seconds while the flood goes on: it hides nothing', () => {
    for (let session = 1; session <= 1_000; session += 1) {
      say(started(session));
      parts.clock.pass(100);
    }
    expect(believed.length).toBeLessThanOrEqual(20 + 10);
    expect(believed.at(-1)).toMatch(/cameraStarted 9\d\d/);
    expect(odd).toBe(1);
  });

  it('that flip a thousand times are one oddity, and end where they ended', () => {
    say(started(1));
    for (let flip = 1; flip <= 1_000; flip += 1) say(changed(flip % 2 === 1));
    parts.clock.pass(10_000);
    expect(believed).toHaveLength(21);
    expect(states.at(-1)).toBe(false);
    expect(odd).toBe(1);
  });

  it('may be many over a long time', () => {
    for (let session = 1; session <= 100; session += 1) {
      say(started(session));
      parts.clock.pass(1_000);
    }
    expect(believed).toHaveLength(100);
    expect(odd).toBe(0);
  });
});
