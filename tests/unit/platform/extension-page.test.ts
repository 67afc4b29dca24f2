// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { extensionPage, OutdatedPorchlight } from '../../../src/platform/extension-page.ts';
import { familyPage } from '../../../src/platform/family-page.ts';
import { NEWER_DATA } from '../../../src/protocol/newer-data.ts';
import { getSnapshot } from '../../../src/protocol/ui-commands.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A browser of which only this much is used. @param tab where the page is; a popup is in none */
function inBrowser(tab: object | undefined) {
  const opened: string[] = [];
  vi.stubGlobal('browser', {
    runtime: { getURL: (path: string) => `extension://porchlight/${path}` },
    tabs: {
      create: async ({ url }: { url: string }) => opened.push(url),
      getCurrent: async () => tab,
    },
  });
  const close = vi.spyOn(window, 'close').mockImplementation(() => {});
  return { page: extensionPage(), opened, close };
}

it('opens its own pages in a tab', async () => {
  const { page, opened } = inBrowser(undefined);
  await page.openPage('help');
  expect(opened).toEqual(['extension://porchlight/src/ui/help/index.html']);
});

it("asks for the browser's camera settings, and for no others", async () => {
  const asked: object[] = [];
  const request = async (wanted: object) => asked.push(wanted) > 0;
  vi.stubGlobal('browser', { runtime: {}, permissions: { request } });
  expect(await familyPage().requestCameraBlocks()).toBe(true);
  expect(asked).toEqual([{ permissions: ['contentSettings'] }]);
});

it('gives back every site, and nothing else', async () => {
  const given: object[] = [];
  const remove = async (unwanted: object) => given.push(unwanted) > 0;
  vi.stubGlobal('browser', { runtime: {}, permissions: { remove } });
  expect(await familyPage().giveBackAllSites()).toBe(true);
  expect(given).toEqual([{ origins: ['<all_urls>'] }]);
});

describe('what a newer version wrote', () => {
  const said = `Error: ${NEWER_DATA}`;
  it.each([
    ['Firefox', () => Promise.reject(new Error(said))],
    ['Chromium, where the polyfill answers', () => Promise.resolve({ message: said })],
  ])('is told from silence in %s', async (_, sendMessage) => {
    vi.stubGlobal('browser', { runtime: { sendMessage } });
    await expect(extensionPage().send(getSnapshot, {})).rejects.toThrow(OutdatedPorchlight);
  });

  it.each([
    ['nobody answers', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['the answer is odd', () => Promise.resolve({ message: 'hello' })],
  ])('is not why where %s', async (_, sendMessage) => {
    vi.stubGlobal('browser', { runtime: { sendMessage } });
    const failure: unknown = await extensionPage()
      .send(getSnapshot, {})
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(OutdatedPorchlight);
  });
});

describe('closing the popup', () => {
  it('closes a popup', async () => {
    const { page, close } = inBrowser(undefined);
    await page.closePopup();
    expect(close).toHaveBeenCalledOnce();
  });

  it('leaves the same page alone in a tab, where the family keeps it', async () => {
    const { page, close } = inBrowser({ id: 3 });
    await page.closePopup();
    expect(close).not.toHaveBeenCalled();
  });
});
