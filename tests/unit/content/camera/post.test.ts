// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type CameraPost, openPost, postIn } from '../../../../src/content/camera/post.ts';
import { HANDSHAKE_EVENT } from '../../../../src/protocol/page-port.ts';
import { fakeParts, settled } from '../watcher/fakes.ts';

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
let post: CameraPost;
let calls: number;
let isCallHeard: boolean;
let followed: string[];

beforeEach(() => {
  parts = fakeParts();
  target = new EventTarget();
  port = new FakePort();
  calls = 0;
  isCallHeard = true;
  followed = [];
  const world = {};
  openPost({
    ...parts,
    world,
    window: target,
    async callFollower() {
      calls += 1;
      if (!isCallHeard) throw new Error('Nobody answered');
    },
    onSession() {},
  });
  const opened = postIn(world);
  if (!opened) throw new Error('There is no post');
  post = opened;
});

const shakeHands = (ports: unknown[] = [port]) =>
  target.dispatchEvent(Object.assign(new Event(HANDSHAKE_EVENT), { ports }));
const request = (number: unknown) => JSON.stringify({ kind: 'cameraWanted', request: number });
const follow = () =>
  post.deliverTo({
    wanted: (number) => followed.push(`wants ${number}`),
    claimed: (claim) => followed.push(`claims ${claim}`),
    played: () => followed.push('plays'),
  });
/** What the page was answered, shortly. */
const answers = () =>
  port.heard.map((order) => JSON.parse(order)).map(({ request, answer }) => `${request} ${answer}`);

/** A video with a live track begins to play. */
function play(settings: MediaTrackSettings): void {
  const track = { readyState: 'live', getSettings: () => settings };
  const video = document.createElement('video');
  Object.defineProperty(video, 'srcObject', { value: { getVideoTracks: () => [track] } });
  target.dispatchEvent(Object.defineProperty(new Event('playing'), 'target', { value: video }));
}

describe('the handshake', () => {
  beforeEach(follow);

  it('is seen by nobody else, and only once', () => {
    let others = 0;
    target.addEventListener(HANDSHAKE_EVENT, () => {
      others += 1;
    });
    shakeHands();
    expect(others).toBe(0);
    const forged = new FakePort();
    shakeHands([forged]);
    forged.say('a');
    expect(followed).toEqual([]);
    port.say('b');
    expect(followed).toEqual(['claims b']);
  });

  it('may come without a port', () => {
    shakeHands([]);
    post.order({ kind: 'stopCameras' });
    expect(port.heard).toEqual([]);
  });
});

describe('orders', () => {
  beforeEach(() => void shakeHands());

  it('go through the port', () => {
    post.order({ kind: 'stopCameras' });
    expect(port.heard).toEqual(['{"kind":"stopCameras"}']);
  });

  it.each(['before', 'after'])('end with one to step down, when the extension is gone %s', (when) => {
    if (when === 'after') follow();
    parts.runtime.isHere = false;
    port.say('a');
    port.say(request(1));
    expect([calls, followed]).toEqual([0, []]);
    expect(port.heard).toEqual(['{"kind":"stepDown"}', '{"kind":"stepDown"}']);
  });
});

describe('what comes before anybody follows', () => {
  beforeEach(() => void shakeHands());

  it('costs a page nothing that has no camera', () => {
    parts.clock.pass(60_000);
    expect([calls, parts.clock.timers()]).toEqual([0, 0]);
  });

  it('calls for who follows once, and is handed over in its order, once', () => {
    for (const data of [request(1), 'a', request(2), 'b']) port.say(data);
    expect(calls).toBe(1);
    expect(answers()).toEqual(['1 wait', '2 wait']);
    follow();
    expect(followed).toEqual(['wants 1', 'wants 2', 'claims a', 'claims b']);
    port.say('c');
    port.say(request(3));
    expect(followed.slice(4)).toEqual(['claims c', 'wants 3']);
    parts.clock.pass(60_000);
    expect([calls, parts.clock.timers(), answers()]).toEqual([1, 0, ['1 wait', '2 wait']]);
  });

  it.each([
    ['a string', '"1"'],
    ['zero', '0'],
    ['a fraction', '0.5'],
    ['more than is safe', '9007199254740993'],
    ['two', '1,"request":2'],
  ])('is no request with an odd number: %s', (_, number) => {
    port.say(`{"kind":"cameraWanted","request":${number}}`);
    expect(port.heard).toEqual([]);
    follow();
    expect(followed).toEqual([`claims {"kind":"cameraWanted","request":${number}}`]);
  });

  it('is held back up to a limit, with the end of a flood', () => {
    for (let number = 1; number <= 1_000; number += 1) {
      port.say(`${number}`);
      port.say(request(number));
    }
    expect(answers().filter((answer) => answer.endsWith('wait'))).toHaveLength(100);
    expect(answers().filter((answer) => answer.endsWith('refuse'))).toHaveLength(900);
    follow();
    const claims = followed.filter((one) => one.startsWith('claims'));
    expect([claims.length, claims.at(-1), followed.length]).toEqual([30, 'claims 1000', 130]);
    expect(calls).toBe(1);
  });
});

describe('when nobody comes', () => {
  beforeEach(() => void shakeHands());

  it('requests go on at once where the call fails', async () => {
    isCallHeard = false;
    port.say(request(1));
    await settled();
    expect(answers()).toEqual(['1 wait', '1 go']);
    parts.clock.pass(60_000);
    expect([calls, parts.clock.timers()]).toEqual([1, 0]);
  });

  it('requests go on after ten seconds where nothing is heard', () => {
    port.say(request(1));
    parts.clock.pass(9_000);
    expect(answers()).toEqual(['1 wait']);
    parts.clock.pass(1_000);
    expect(answers()).toEqual(['1 wait', '1 go']);
    port.say(request(2));
    expect([calls, answers().at(-1)]).toEqual([2, '2 wait']);
  });

  it('a camera that is on is not forgotten, and asks for nothing all the time', () => {
    isCallHeard = false;
    for (let number = 1; number <= 100; number += 1) port.say(`${number}`);
    expect(calls).toBe(1);
    parts.clock.pass(30_000);
    expect(calls).toBe(4);
    follow();
    expect(followed).toHaveLength(30);
    parts.clock.pass(30_000);
    expect([calls, parts.clock.timers()]).toEqual([4, 0]);
  });

  it('and the extension is gone, the page goes on, and nothing is tried again', () => {
    port.say(request(1));
    port.say('a');
    parts.runtime.isHere = false;
    parts.clock.pass(60_000);
    expect([calls, answers().at(-1), parts.clock.timers()]).toEqual([1, '1 go', 0]);
  });
});

describe('a video', () => {
  it.each([
    { what: 'a camera of this machine', settings: { groupId: 'g' }, heard: ['plays'] },
    { what: 'a call', settings: {}, heard: [] },
    { what: 'a screen', settings: { groupId: 'g', displaySurface: 'window' }, heard: [] },
  ])('that shows $what', ({ settings, heard }) => {
    play(settings);
    expect(calls).toBe(heard.length);
    follow();
    expect(followed).toEqual(heard);
  });

  it('is told of whatever it shows once somebody follows', () => {
    follow();
    play({});
    expect(followed).toEqual(['plays']);
  });
});
