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
  it('is told once, and a later one with a number of its own', () => {
    ask('first');
    ask('second');
    expect(sent).toEqual([{ kind: 'cameraWanted', request: 1 }]);
    expect(answers).toEqual([]);
    asking.answered(1, 'go');
    ask('third');
    expect(sent.at(-1)).toEqual({ kind: 'cameraWanted', request: 2 });
  });

  it('stands for all others, however many come until it is answered', () => {
    for (let at = 0; at < 10_000; at += 1) ask('one of many');
    expect([sent.length, page.timers()]).toEqual([1, 1]);
    asking.answered(1, 'wait');
    ask('the last');
    asking.answered(1, 'refuse');
    expect(answers).toHaveLength(10_001);
    expect(new Set(answers)).toEqual(new Set(['one of many may not', 'the last may not']));
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
    asking.answered(2, 'refuse');
    asking.answered(1, 'go');
    ask('second');
    asking.answered(1, 'go');
    asking.answered(2, 'refuse');
    asking.answered(2, 'go');
    pass(200);
    expect(answers).toEqual(['first may', 'second may not']);
  });

  it('that a page makes while it is given an answer is a new one', () => {
    asking.ask(() => ask('second'));
    asking.answered(1, 'go');
    expect(answers).toEqual([]);
    asking.answered(2, 'refuse');
    expect(answers).toEqual(['second may not']);
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
    asking.letGo();
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
