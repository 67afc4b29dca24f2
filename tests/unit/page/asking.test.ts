import { beforeEach, describe, expect, it } from 'vitest';
import { type Asking, askFirst } from '../../../src/page/asking.ts';
import { captureMedia } from '../../../src/page/natives.ts';
import type { CameraRequest } from '../../../src/protocol/page-port.ts';
import { fakeRealm } from './fake-realm.ts';

let page: ReturnType<typeof fakeRealm>;
let sent: CameraRequest[];
let answers: string[];
let asking: Asking;

beforeEach(() => {
  page = fakeRealm();
  sent = [];
  answers = [];
  asking = askFirst(captureMedia(page.realm), (request) => sent.push(request));
});

const ask = (name: string) =>
  asking.ask((isAllowed) => answers.push(`${name} ${isAllowed ? 'may' : 'may not'}`));
/** Half a second passes so many times. */
const pass = (steps: number) => {
  for (let step = 0; step < steps; step += 1) page.tick();
};

describe('a request', () => {
  it('is told, with a number of its own', () => {
    ask('first');
    ask('second');
    expect(sent).toEqual([
      { kind: 'cameraWanted', request: 1 },
      { kind: 'cameraWanted', request: 2 },
    ]);
    expect(answers).toEqual([]);
  });

  it.each([
    ['go', 'first may'],
    ['refuse', 'first may not'],
  ] as const)('is answered: %s', (answer, expected) => {
    ask('first');
    asking.answered(1, answer);
    expect(answers).toEqual([expected]);
    expect(page.timers()).toBe(0);
  });

  it('gets its own answer, and one only', () => {
    ask('first');
    ask('second');
    asking.answered(2, 'refuse');
    asking.answered(2, 'go');
    asking.answered(3, 'go');
    asking.answered(1, 'go');
    pass(200);
    expect(answers).toEqual(['second may not', 'first may']);
  });

  it('goes on after two seconds in which nobody said a word', () => {
    ask('first');
    pass(3);
    expect(answers).toEqual([]);
    pass(1);
    expect(answers).toEqual(['first may']);
    expect(page.timers()).toBe(0);
  });

  it('waits longer once somebody says that an answer will come, and is refused when none does', () => {
    ask('first');
    pass(3);
    asking.answered(1, 'wait');
    pass(129);
    expect(answers).toEqual([]);
    pass(1);
    expect(answers).toEqual(['first may not']);
  });

  it('goes on when nobody is left to ask', () => {
    ask('first');
    ask('second');
    asking.answered(1, 'wait');
    asking.letAllGo();
    expect(answers).toEqual(['first may', 'second may']);
    expect(page.timers()).toBe(0);
  });

  it('goes on when it cannot be told', () => {
    const mute = askFirst(captureMedia(page.realm), () => {
      throw new Error('no port');
    });
    mute.ask((isAllowed) => answers.push(String(isAllowed)));
    pass(4);
    expect(answers).toEqual(['true']);
  });
});
