import type { Browser, Page } from 'puppeteer-core';
import type { Stage } from './demo.ts';
import { openOwnPage, openPopup, PAGE_SIZE, readAsText, showWhole } from './own-pages.ts';
import { Pictures } from './pictures.ts';
import { NEW_FRIEND } from './site/people.ts';
import { tellStory } from './tell-story.ts';

type Tell = (progress: string) => void;

/** Nobody watches: pictures, and the summary as text. @throws Error when a warning that must come does not. */
export async function showInPictures(stage: Stage, tell: Tell): Promise<void> {
  const pictures = new Pictures();
  await pictures.start();
  const { page, shown } = stage;
  await page.setViewport(PAGE_SIZE);
  await tellStory(stage, {
    tell,
    async see(name) {
      tell(`  wrote ${await pictures.take(page, name)}`);
    },
  });

  const popup = await openPopup(stage);
  await showWhole(popup);
  for (const scheme of ['light', 'dark'] as const) {
    await shown.preferColours(popup, scheme);
    tell(`  wrote ${await pictures.take(popup, `popup-${scheme}`)}`);
  }
  await shown.preferColours(popup, 'light');
  for (const name of ['help', 'welcome'] as const) {
    const own = await openOwnPage(stage, name);
    await showWhole(own);
    tell(`  wrote ${await pictures.take(own, name)}`);
  }
  tell(`\nThe summary that child and parent see:\n\n${await readAsText(popup)}\n`);
}

/** Somebody watches: the story at a readable pace, then the window is theirs. */
export async function showInWindow(stage: Stage, tell: Tell): Promise<void> {
  const { page, site, shown } = stage;
  const closed = new Promise<'closed'>((resolve) =>
    shown.browser.once('disconnected', () => resolve('closed')),
  );
  await closeBlankTabs(shown.browser, page);
  await page.bringToFront();
  tell('Write as Sam at any time. To write as Kai, open this in another browser:');
  tell(`  ${site.url}?as=${NEW_FRIEND}`);
  const end = await Promise.race([tellStory(stage, { tell, see: async () => {} }), closed]);
  if (end === 'closed') return;
  tell('\nThat is the story. Now click the Porchlight lantern beside the address bar to see the summary');
  tell('(it may be behind the puzzle piece). Go on chatting as long as you like; Ctrl-C ends the demo.');
  await closed;
}

/** Browsers start with an empty tab, which has nothing to do with the story. */
async function closeBlankTabs(browser: Browser, stage: Page): Promise<void> {
  for (const page of await browser.pages()) {
    if (page !== stage && page.url() === 'about:blank') await page.close();
  }
}
