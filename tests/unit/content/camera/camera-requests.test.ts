// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CameraRequests, linkRequests } from '../../../../src/content/camera/camera-requests.ts';
import { fakeParts, setHidden, settled } from '../watcher/fakes.ts';

let parts: ReturnType<typeof fakeParts>;
let requests: CameraRequests;
let told: string[];
let questions: number;

beforeEach(() => {
  parts = fakeParts();
  told = [];
  questions = 0;
  requests = linkRequests({
    ...parts,
    document,
    order(order) {
      if (order.kind === 'answerRequest') told.push(`${order.request} ${order.answer}`);
    },
    onQuestion() {
      questions += 1;
    },
  });
});

afterEach(() => setHidden(document, false));

const asked = () => parts.runtime.requests('content:camera-wanted');
const backgroundSays = (answer: 'go' | 'refuse' | 'wait' | Promise<never>) =>
  parts.runtime.replies.set('content:camera-wanted', answer instanceof Promise ? answer : { answer });
async function want(...numbers: number[]): Promise<void> {
  numbers.forEach(requests.wanted);
  await settled();
}
const decide = (answer: 'allow' | 'refuse', ask = 'id-1') => requests.decided({ ask, answer });

describe('a request', () => {
  it.each(['go', 'refuse'] as const)('is answered as the background says: %s', async (answer) => {
    backgroundSays(answer);
    await want(1);
    expect(asked()).toEqual([{ ask: 'id-1', hidden: false }]);
    expect(told).toEqual(['1 wait', `1 ${answer}`]);
    expect([questions, parts.clock.timers()]).toEqual([1, 0]);
  });

  it('says when its page is hidden', async () => {
    setHidden(document, true);
    backgroundSays('go');
    await want(1);
    expect(asked()).toMatchObject([{ hidden: true }]);
  });

  it('goes on when nobody answers', async () => {
    parts.runtime.isReachable = false;
    await want(1);
    expect(told).toEqual(['1 wait', '1 go']);
    expect(parts.clock.timers()).toBe(0);
  });

  it('goes on when the answer does not come', async () => {
    backgroundSays(new Promise(() => {}));
    await want(1);
    parts.clock.pass(9_000);
    expect(told).toEqual(['1 wait']);
    parts.clock.pass(1_000);
    expect(told).toEqual(['1 wait', '1 go']);
    expect(parts.clock.timers()).toBe(0);
  });
});

describe('a request of which the child is asked', () => {
  beforeEach(() => void backgroundSays('wait'));

  it.each([
    ['allow', '1 go'],
    ['refuse', '1 refuse'],
  ] as const)('is answered by the child: %s', async (answer, expected) => {
    await want(1);
    parts.clock.pass(59_000);
    expect(told).toEqual(['1 wait']);
    decide(answer);
    expect(told).toEqual(['1 wait', expected]);
    expect(parts.clock.timers()).toBe(0);
  });

  it('is refused when the child says nothing', async () => {
    await want(1);
    parts.clock.pass(60_000);
    decide('allow');
    expect(told).toEqual(['1 wait', '1 refuse']);
  });

  it('takes an answer that is faster than the reply', async () => {
    requests.wanted(1);
    decide('allow');
    await settled();
    parts.clock.pass(60_000);
    expect(told).toEqual(['1 wait', '1 go']);
  });

  it('does not take the answer to another', async () => {
    await want(1);
    decide('allow', 'id-2');
    expect(told).toEqual(['1 wait']);
  });

  it('is one question with those that come meanwhile', async () => {
    await want(1, 2);
    await want(3);
    expect(asked()).toHaveLength(1);
    decide('refuse');
    expect(told).toEqual(['1 wait', '2 wait', '3 wait', '1 refuse', '2 refuse', '3 refuse']);
  });

  it('stands for no more than a hundred', async () => {
    await want(...Array.from({ length: 101 }, (_, index) => index + 1));
    expect(told.at(-1)).toBe('101 refuse');
    decide('allow');
    expect(told.filter((one) => one.endsWith('go'))).toHaveLength(100);
  });

  it('is not asked again for a moment when it was allowed', async () => {
    await want(1);
    decide('allow');
    parts.clock.pass(9_000);
    await want(2);
    expect(told.slice(2)).toEqual(['2 go']);
    parts.clock.pass(1_000);
    await want(3);
    expect(told.slice(3)).toEqual(['3 wait']);
    expect(asked()).toHaveLength(2);
  });

  it('is refused without another question by a page that tries at once with less', async () => {
    await want(1);
    decide('refuse');
    parts.clock.pass(2_000);
    await want(2);
    expect(told.slice(2)).toEqual(['2 refuse']);
    parts.clock.pass(1_000);
    await want(3);
    expect(told.slice(3)).toEqual(['3 wait']);
  });

  it('is asked again when the clock was set back', async () => {
    await want(1);
    decide('refuse');
    parts.clock.pass(3_000);
    await want(2);
    decide('allow', 'id-2');
    parts.clock.jump(-3_600_000);
    await want(3);
    expect(asked()).toHaveLength(3);
  });

  it('goes on when the extension goes away meanwhile', async () => {
    await want(1);
    parts.runtime.isHere = false;
    parts.clock.pass(60_000);
    expect(told).toEqual(['1 wait', '1 go']);
  });
});

describe('a page that asks and asks', () => {
  it.each(['go', 'refuse'] as const)(
    'is asked for twenty times in ten seconds; the rest: %s',
    async (answer) => {
      backgroundSays(answer);
      for (let number = 1; number <= 100; number += 1) await want(number);
      expect(asked()).toHaveLength(20);
      expect(told.at(-1)).toBe(`100 ${answer}`);
      parts.clock.pass(10_000);
      await want(101);
      expect(asked()).toHaveLength(21);
    },
  );
});
