import { beforeEach, describe, expect, it } from 'vitest';
import { linkPage, type PageLink } from '../../../../src/content/watcher/page-link.ts';
import { HANDSHAKE_EVENT } from '../../../../src/protocol/page-port.ts';
import { fakeParts } from './fakes.ts';

/** A port's other end that delivers at once. */
class FakePort {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  heard: string[] = [];
  postMessage(data: string) {
    this.heard.push(data);
  }
  say(data: unknown) {
    this.onmessage?.({ data });
  }
}

let parts: ReturnType<typeof fakeParts>;
let target: EventTarget;
let port: FakePort;
let believed: string[];
let states: boolean[];
let odd: number;
let wanted: number[];
let answer: boolean;
let link: PageLink;

beforeEach(() => {
  parts = fakeParts();
  target = new EventTarget();
  port = new FakePort();
  believed = [];
  states = [];
  odd = 0;
  wanted = [];
  answer = true;
  link = linkPage(
    { ...parts, target },
    {
      claimed(claim) {
        believed.push(`${claim.kind} ${claim.session}`);
        states.push(claim.call);
        return answer;
      },
      wanted: (request) => wanted.push(request),
      odd() {
        odd += 1;
      },
    },
  );
});

const shakeHands = (ports: unknown[] = [port]) =>
  target.dispatchEvent(Object.assign(new Event(HANDSHAKE_EVENT), { ports }));
const STATE = { paused: false, call: false, recording: false, picture: false, screen: false };
const started = (session: number) => JSON.stringify({ kind: 'cameraStarted', session, ...STATE });
const changed = (call: boolean) => JSON.stringify({ kind: 'cameraChanged', session: 1, ...STATE, call });
/** A claim with something odd about it. */
const odder = (fields: object) => JSON.stringify({ kind: 'cameraStarted', session: 1, ...STATE, ...fields });

describe('the handshake', () => {
  it('is seen by nobody else, and only once', () => {
    let others = 0;
    target.addEventListener(HANDSHAKE_EVENT, () => {
      others += 1;
    });
    shakeHands();
    expect(others).toBe(0);
    const forged = new FakePort();
    shakeHands([forged]);
    forged.say(started(1));
    expect(believed).toEqual([]);
    port.say(started(1));
    expect(believed).toEqual(['cameraStarted 1']);
  });

  it('may come without a port', () => {
    shakeHands([]);
    link.order({ kind: 'stopCameras' });
    expect(port.heard).toEqual([]);
  });
});

describe('orders', () => {
  it('go through the port', () => {
    shakeHands();
    link.order({ kind: 'stopCameras' });
    expect(port.heard).toEqual(['{"kind":"stopCameras"}']);
  });

  it('end with one to step down, when the extension is gone', () => {
    shakeHands();
    parts.runtime.isHere = false;
    port.say(started(1));
    expect(believed).toEqual([]);
    expect(port.heard).toEqual(['{"kind":"stepDown"}']);
  });
});

describe('claims', () => {
  beforeEach(() => void shakeHands());

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
    ['a request with an odd number', JSON.stringify({ kind: 'cameraWanted', request: 0.5 })],
    ['too long', odder({ more: 'x'.repeat(200) })],
  ])('that are odd (%s) are not believed', (_, data) => {
    port.say(data);
    expect(believed).toEqual([]);
    expect(odd).toBe(1);
  });

  it('that cannot follow each other are odd', () => {
    answer = false;
    port.say(started(1));
    expect(odd).toBe(1);
  });

  it('that are a flood count as one oddity, and only the first twenty are believed', () => {
    for (let session = 1; session <= 1_000; session += 1) port.say(started(session));
    expect(believed).toHaveLength(20);
    expect(odd).toBe(1);
  });

  it('count again once the page was quiet, beginning with the last of the flood', () => {
    for (let session = 1; session <= 30; session += 1) port.say(started(session));
    parts.clock.pass(9_000);
    expect(believed).toHaveLength(20);
    parts.clock.pass(1_000);
    expect(believed.slice(20)).toEqual(['cameraStarted 30']);
    port.say(started(31));
    expect(believed.slice(21)).toEqual(['cameraStarted 31']);
    expect(odd).toBe(1);
  });

  it('count once in ten seconds while the flood goes on: it hides nothing', () => {
    for (let session = 1; session <= 1_000; session += 1) {
      port.say(started(session));
      parts.clock.pass(100);
    }
    expect(believed.length).toBeLessThanOrEqual(20 + 10);
    expect(believed.at(-1)).toMatch(/cameraStarted 9\d\d/);
    expect(odd).toBe(1);
  });

  it('that flip a thousand times are one oddity, and end where they ended', () => {
    port.say(started(1));
    for (let flip = 1; flip <= 1_000; flip += 1) port.say(changed(flip % 2 === 1));
    parts.clock.pass(10_000);
    expect(believed).toHaveLength(21);
    expect(states.at(-1)).toBe(false);
    expect(odd).toBe(1);
  });

  it('may be many over a long time', () => {
    for (let session = 1; session <= 100; session += 1) {
      port.say(started(session));
      parts.clock.pass(1_000);
    }
    expect(believed).toHaveLength(100);
    expect(odd).toBe(0);
  });
});

describe('requests', () => {
  const request = (number: number) => JSON.stringify({ kind: 'cameraWanted', request: number });

  it('are handed on, each with its number, and none is lost in a flood', () => {
    shakeHands();
    for (let number = 1; number <= 1_000; number += 1) {
      port.say(request(number));
      port.say(started(number));
    }
    expect(wanted).toHaveLength(1_000);
    expect(wanted.at(-1)).toBe(1_000);
    expect(believed).toHaveLength(20);
  });

  it('are not asked about when the extension is gone: everything goes on', () => {
    shakeHands();
    parts.runtime.isHere = false;
    port.say(request(1));
    expect(wanted).toEqual([]);
    expect(port.heard).toEqual(['{"kind":"stepDown"}']);
  });
});
