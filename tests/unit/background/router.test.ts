import { describe, expect, it } from 'vitest';
import { type Limit, Router } from '../../../src/background/router.ts';
import type { Sender } from '../../../src/platform/sender.ts';
import { cameraWanted, pageMisbehaved } from '../../../src/protocol/content-commands.ts';
import { getKnownSites } from '../../../src/protocol/welcome-commands.ts';

const PAGE: Sender = {
  tier: 'content',
  tab: 1,
  frame: 0,
  host: 'example.org',
  pageHost: 'example.org',
  isHeard: false,
  sharing: { camera: false, screen: false },
};
const HELPLINE: Sender = { ...PAGE, host: 'www.childline.org.uk' };
const POPUP: Sender = { tier: 'ui' };

const unlimited = { admits: () => true };

function routerWithBoth(limit: Limit = unlimited) {
  const router = new Router(limit);
  const heard: unknown[] = [];
  router.onContent(pageMisbehaved, async (request) => {
    heard.push(request);
    return null;
  });
  router.onUi(getKnownSites, async () => []);
  return { router, heard };
}

describe('Router', () => {
  it('takes a command to its handler, with known fields only', async () => {
    const { router, heard } = routerWithBoth();
    const message = { command: pageMisbehaved.name, payload: { how: 'oddPage', extra: 'x' } };
    expect(await router.dispatch(message, PAGE)).toBeNull();
    expect(heard).toEqual([{ how: 'oddPage' }]);
    expect(await router.dispatch({ command: getKnownSites.name, payload: {} }, POPUP)).toEqual([]);
  });

  const odd = { how: 'oddPage' };
  it.each([
    { name: 'nobody we know', command: pageMisbehaved, payload: odd, sender: null },
    { name: 'a page that sends what only own pages may', command: getKnownSites, payload: {}, sender: PAGE },
    {
      name: 'an own page that sends what only pages may',
      command: pageMisbehaved,
      payload: odd,
      sender: POPUP,
    },
    { name: 'a helpline', command: pageMisbehaved, payload: odd, sender: HELPLINE },
    { name: 'a request of another shape', command: pageMisbehaved, payload: { how: 1 }, sender: PAGE },
    { name: 'a request without a payload', command: pageMisbehaved, payload: undefined, sender: PAGE },
  ])('refuses $name', async ({ command: { name }, payload, sender }) => {
    const { router, heard } = routerWithBoth();
    await expect(router.dispatch({ command: name, payload }, sender)).rejects.toThrow();
    expect(heard).toEqual([]);
  });

  it('does not even look at what is too much', async () => {
    const { router, heard } = routerWithBoth({ admits: () => false });
    const message = { command: pageMisbehaved.name, payload: odd };
    await expect(router.dispatch(message, PAGE)).rejects.toThrow('refused');
    expect(heard).toEqual([]);
  });

  it('answers what is too much with no, where a page would go on without an answer', async () => {
    const router = new Router({ admits: () => false });
    router.onContent(cameraWanted, async () => ({ answer: 'go' as const }));
    const message = { command: cameraWanted.name, payload: { ask: 'a', hidden: false } };
    expect(await router.dispatch(message, PAGE)).toEqual({ answer: 'refuse' });
  });

  it('sets no limit to its own pages', async () => {
    const { router } = routerWithBoth({ admits: () => false });
    expect(await router.dispatch({ command: getKnownSites.name, payload: {} }, POPUP)).toEqual([]);
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
    expect(() => router.onContent(pageMisbehaved, async () => null)).toThrow('already');
    expect(() => new Router(unlimited).onUi(pageMisbehaved, async () => null)).toThrow('not for ui');
  });
});
