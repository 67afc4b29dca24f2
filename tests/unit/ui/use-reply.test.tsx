// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { getKnownSites } from '../../../src/protocol/welcome-commands.ts';
import { useReply } from '../../../src/ui/use-reply.ts';
import { FakeExtensionPage } from '../../fakes/extension-page.ts';
import { show } from './view.tsx';

let page: FakeExtensionPage;
beforeEach(() => {
  page = new FakeExtensionPage();
});

/** A turn of the event loop runs after every promise that is settled already. */
const openSites = async () => {
  const view = await show(page, <Sites />);
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return view;
};

function Sites() {
  const { reply, freshness, load } = useReply(page, getKnownSites, {});
  return (
    <button type="button" onClick={() => void load()}>
      {`${freshness} ${reply?.map(({ site }) => site).join() ?? 'nothing'}`}
    </button>
  );
}

const about = (site: string) => [{ site, kind: 'social' as const, statedAge: null, ratedAge: 13, notes: [] }];

it('shows what the background says, and asks once', async () => {
  page.answer(getKnownSites, () => about('Garden'));
  const view = await openSites();
  expect(view.text()).toBe('fresh Garden');
  expect(page.sent).toHaveLength(1);
});

it('keeps the last reply where the background ceases to answer, and says so', async () => {
  page.answer(getKnownSites, () => about('Garden'));
  const view = await openSites();
  page.answer(getKnownSites, () => Promise.reject(new Error('gone')));
  await view.press('Garden');
  expect(view.text()).toBe('unreachable Garden');
});

it('drops a reply that comes after that to a later question', async () => {
  const replies: ((sites: ReturnType<typeof about>) => void)[] = [];
  page.answer(getKnownSites, () => new Promise((resolve) => replies.push(resolve)));
  const view = await openSites();
  await view.press('nothing');
  await act(async () => replies[1]?.(about('Meadow')));
  await act(async () => replies[0]?.(about('Garden')));
  expect(view.text()).toBe('fresh Meadow');
});
