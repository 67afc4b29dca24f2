import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followCameras } from '../../../src/page/cameras.ts';
import { captureMedia } from '../../../src/page/natives.ts';
import { wrapCameras } from '../../../src/page/wrap-cameras.ts';
import { settled } from '../content/watcher/fakes.ts';
import { fakeRealm } from './fake-realm.ts';

let page: ReturnType<typeof fakeRealm>;
let claims: string[];
/** What waits for an answer. */
let asked: ((isAllowed: boolean) => void)[];
let stepDown: () => void;

beforeEach(() => {
  page = fakeRealm();
  claims = [];
  asked = [];
  const natives = captureMedia(page.realm);
  const cameras = followCameras(natives, ({ kind }) => claims.push(kind));
  stepDown = wrapCameras(page.realm, natives, cameras, { ask: (use) => asked.push(use) });
});

const devices = () => new page.MediaDevices();
const answer = (isAllowed: boolean, which = 0) => asked[which]?.(isAllowed);

describe('a page that wants a camera', () => {
  it('gets it once it is allowed, and not before', async () => {
    const native = vi.spyOn(page.MediaStream.prototype, 'getVideoTracks');
    const wanted = devices().getUserMedia({ video: true });
    await settled();
    expect([asked.length, claims, native.mock.calls.length]).toEqual([1, [], 0]);
    answer(true);
    const stream = await wanted;
    expect(claims).toEqual(['cameraStarted']);
    expect(stream.getVideoTracks()[0]?.readyState).toBe('live');
  });

  it('is refused as the browser does', async () => {
    const wanted = devices().getUserMedia({ video: true });
    answer(false);
    const error: unknown = await wanted.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: 'NotAllowedError', message: 'Permission denied' });
    expect(Reflect.ownKeys(error as object)).toEqual(
      Reflect.ownKeys(new DOMException('', 'NotAllowedError')),
    );
    expect(claims).toEqual([]);
  });

  it('gets a promise of the browser, without anything of ours on it', () => {
    const wanted = devices().getUserMedia({ video: true });
    expect([wanted.constructor, Reflect.ownKeys(wanted)]).toEqual([Promise, []]);
  });

  it('hears what the native has against it', async () => {
    const wanted = devices().getUserMedia({ video: true, refuse: true });
    answer(true);
    await expect(wanted).rejects.toBe(page.refusal);
  });

  it('gets an answer for each request', async () => {
    const outcomes = [1, 2, 3].map((number) =>
      devices()
        .getUserMedia({ video: true })
        .then(
          () => `${number} may`,
          () => `${number} may not`,
        ),
    );
    answer(true, 2);
    answer(false, 0);
    answer(true, 1);
    expect(await Promise.all(outcomes)).toEqual(['1 may not', '2 may', '3 may']);
  });

  it('gets it at once after stepping down', async () => {
    stepDown();
    await devices().getUserMedia({ video: true });
    expect([asked, claims]).toEqual([[], []]);
  });

  it('that has to wait while we step down gets it without being followed', async () => {
    const wanted = devices().getUserMedia({ video: true });
    stepDown();
    answer(true);
    expect((await wanted).getVideoTracks()).toHaveLength(1);
    expect(claims).toEqual([]);
  });
});

describe('the form that takes what to call', () => {
  const ask = (onStream: (...values: unknown[]) => void, onError: (...values: unknown[]) => void) =>
    new page.Navigator().webkitGetUserMedia({ video: true }, onStream, onError);

  it('calls with the stream once it is allowed', () => {
    const heard: unknown[] = [];
    expect(ask((...values) => heard.push(values.length, ...claims), heard.push)).toBeUndefined();
    expect(heard).toEqual([]);
    answer(true);
    expect(heard).toEqual([1, 'cameraStarted']);
  });

  it('calls with the error of the browser when it is not', async () => {
    const heard: unknown[] = [];
    ask(heard.push, (...values) => heard.push(...values));
    answer(false);
    await settled();
    expect(heard).toEqual([expect.objectContaining({ name: 'NotAllowedError' })]);
  });

  it.each<[string, (native: (...values: unknown[]) => unknown) => unknown]>([
    ['without what to call', (native) => native.call(new page.Navigator(), { video: true })],
    [
      'of something else',
      (native) =>
        native.call(
          {},
          { video: true },
          () => {},
          () => {},
        ),
    ],
  ])('throws at once what the native throws: %s', (_, call) => {
    const native = page.Navigator.prototype.webkitGetUserMedia as (...values: unknown[]) => unknown;
    expect(() => call(native)).toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  it('asks nobody for sound alone', () => {
    const heard: unknown[] = [];
    new page.Navigator().webkitGetUserMedia({ audio: true }, () => heard.push('sound'), heard.push);
    expect([heard, asked]).toEqual([['sound'], []]);
  });
});

describe('what counts as asking for a camera', () => {
  const constraints = (fields: object) => fields as { video?: boolean };

  it.each<[string, unknown, boolean]>([
    ['yes', { video: true }, true],
    ['wishes about it', { video: { width: 640 } }, true],
    ['nothing in particular', { video: null }, true],
    ['what is inherited', Object.create({ video: true }), true],
    [
      'what the native has to find out',
      {
        get video() {
          return true;
        },
      },
      true,
    ],
    ['an object that hides', new Proxy({}, { getOwnPropertyDescriptor: () => fail() }), true],
    ['no', { video: false, audio: true }, false],
    ['nothing said', { video: undefined, audio: true }, false],
    ['sound', { audio: true }, false],
    ['nothing', undefined, false],
    ['no object', 'video', false],
  ])('%s', (_, asking, isAsked) => {
    void devices().getUserMedia(asking as object);
    expect(asked).toHaveLength(isAsked ? 1 : 0);
  });

  it('is read once by the native, and by nobody else', async () => {
    let reads = 0;
    const wanted = devices().getUserMedia({
      get video() {
        reads += 1;
        return false;
      },
    });
    expect(reads).toBe(0);
    answer(true);
    await wanted;
    expect(reads).toBe(1);
  });

  it('is none of something else than devices: the native says so', async () => {
    const { getUserMedia } = page.MediaDevices.prototype;
    await expect(getUserMedia.call({} as never, { video: true })).rejects.toThrow('Illegal invocation');
    expect(asked).toEqual([]);
  });

  it('does not get a camera by lying about it', async () => {
    const lie = new Proxy({}, { get: (_, name) => name === 'video' });
    const [track] = (await devices().getUserMedia(constraints(lie))).getVideoTracks();
    expect([asked, claims, track?.readyState]).toEqual([[], [], 'ended']);
  });

  it('leaves a screen alone that came without asking', async () => {
    const lie = new Proxy({}, { get: (_, name) => (name === 'video' ? 'screen' : undefined) });
    const [track] = (await devices().getUserMedia(constraints(lie))).getVideoTracks();
    expect(track?.readyState).toBe('live');
  });
});

function fail(): never {
  throw new Error('nothing to see here');
}
