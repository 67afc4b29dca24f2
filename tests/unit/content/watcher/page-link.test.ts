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
let odd: number;
let answer: boolean;
let link: PageLink;

beforeEach(() => {
  parts = fakeParts();
  target = new EventTarget();
  port = new FakePort();
  believed = [];
  odd = 0;
  answer = true;
  link = linkPage(
    { ...parts, target },
    {
      claimed({ kind, session }) {
        believed.push(`${kind} ${session}`);
        return answer;
      },
      odd() {
        odd += 1;
      },
    },
  );
});

const shakeHands = (ports: unknown[] = [port]) =>
  target.dispatchEvent(Object.assign(new Event(HANDSHAKE_EVENT), { ports }));
const started = (session: number) => JSON.stringify({ kind: 'cameraStarted', session });

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
    ['an unknown kind', '{"kind":"microphoneStarted","session":1}'],
    ['no number', '{"kind":"cameraStarted"}'],
    ['a fraction', '{"kind":"cameraStarted","session":1.5}'],
    ['too small', '{"kind":"cameraStarted","session":0}'],
    ['too long', `{"kind":"cameraStarted","session":1,"more":"${'x'.repeat(200)}"}`],
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
    port.say(started(31));
    parts.clock.pass(9_000);
    expect(believed).toHaveLength(20);
    parts.clock.pass(1_000);
    expect(believed.slice(20)).toEqual(['cameraStarted 31']);
    port.say(started(32));
    expect(believed.slice(21)).toEqual(['cameraStarted 32']);
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
