import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Router } from '../../../src/background/router.ts';
import type { Sender } from '../../../src/platform/sender.ts';
import { command } from '../../../src/protocol/command.ts';

const ask = command({
  name: 'content:ask',
  tier: 'content',
  request: v.object({ count: v.number() }),
  reply: v.string(),
});
const look = command({ name: 'ui:look', tier: 'ui', request: v.object({}), reply: v.string() });

const PAGE: Sender = { tier: 'content', tab: 1, frame: 0, host: 'example.org', isHeard: false };
const HELPLINE: Sender = { ...PAGE, host: 'www.childline.org.uk' };
const POPUP: Sender = { tier: 'ui' };

function routerWithBoth() {
  const router = new Router();
  const heard: unknown[] = [];
  router.onContent(ask, async (request) => {
    heard.push(request);
    return 'asked';
  });
  router.onUi(look, async () => 'looked');
  return { router, heard };
}

describe('Router', () => {
  it('takes a command to its handler, with known fields only', async () => {
    const { router, heard } = routerWithBoth();
    expect(await router.dispatch({ command: 'content:ask', payload: { count: 1, extra: 'x' } }, PAGE)).toBe(
      'asked',
    );
    expect(heard).toEqual([{ count: 1 }]);
    expect(await router.dispatch({ command: 'ui:look', payload: {} }, POPUP)).toBe('looked');
  });

  it.each([
    { name: 'nobody we know', command: 'content:ask', payload: { count: 1 }, sender: null },
    { name: 'a page that sends what only own pages may', command: 'ui:look', payload: {}, sender: PAGE },
    {
      name: 'an own page that sends what only pages may',
      command: 'content:ask',
      payload: { count: 1 },
      sender: POPUP,
    },
    { name: 'a helpline', command: 'content:ask', payload: { count: 1 }, sender: HELPLINE },
    { name: 'a request of another shape', command: 'content:ask', payload: { count: 'one' }, sender: PAGE },
    { name: 'a request without a payload', command: 'content:ask', payload: undefined, sender: PAGE },
  ])('refuses $name', async ({ command: name, payload, sender }) => {
    const { router, heard } = routerWithBoth();
    await expect(router.dispatch({ command: name, payload }, sender)).rejects.toThrow();
    expect(heard).toEqual([]);
  });

  it.each([
    ['something else', 'hello'],
    ['an unknown command', { command: 'content:unknown', payload: {} }],
    ['a name from the prototype', { command: 'toString', payload: {} }],
    ['nothing', null],
  ])('leaves %s alone', (_, message) => {
    expect(routerWithBoth().router.dispatch(message, PAGE)).toBeUndefined();
  });

  it('has one handler a command, and only of its own tier', () => {
    const { router } = routerWithBoth();
    expect(() => router.onContent(ask, async () => '')).toThrow('already');
    expect(() => new Router().onUi(ask, async () => '')).toThrow('not for ui');
  });
});
