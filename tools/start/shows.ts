import { mkdir } from 'node:fs/promises';
import type { Stage } from './demo.ts';
import { openOwnPage, openPopup, PAGE_SIZE, readAsText } from './own-pages.ts';
import { Pictures } from './pictures.ts';
import { NEW_FRIEND } from './site/people.ts';
import { tellStory } from './tell-story.ts';

type Tell = (progress: string) => void;

const DOCS = 'docs/images';

/** Nobody watches: pictures, and the summary as text. @throws Error when a warning that must come does not. */
export async function showInPictures(stage: Stage, tell: Tell): Promise<void> {
  const pictures = new Pictures();
  await pictures.start();
  const { page, shown, options } = stage;
  await page.setViewport(PAGE_SIZE);
  await tellStory(stage, {
    tell,
    async see(name) {
      tell(`  wrote ${await pictures.take(page, name)}`);
      if (options.recordDocs && name === 'danger-warning') await record(page, 'warning');
    },
  });

  const popup = await openPopup(stage);
  for (const scheme of ['light', 'dark'] as const) {
    await shown.preferColours(popup, scheme);
    if (options.recordDocs && scheme === 'light') await record(popup, 'popup');
    tell(`  wrote ${await pictures.take(popup, `popup-${scheme}`, { fullPage: true })}`);
  }
  await shown.preferColours(popup, 'light');
  for (const name of ['help', 'welcome'] as const) {
    const own = await openOwnPage(stage, name);
    tell(`  wrote ${await pictures.take(own, name, { fullPage: true })}`);
  }
  tell(`\nThe summary that child and parent see:\n\n${await readAsText(popup)}\n`);
}

/** A picture for the README: only what fits into the window. */
async function record(page: Stage['page'], name: string): Promise<void> {
  await mkdir(DOCS, { recursive: true });
  await page.screenshot({ path: `${DOCS}/${name}.png` });
}

/** Somebody watches: the story at a readable pace, then the window is theirs. */
export async function showInWindow(stage: Stage, tell: Tell): Promise<void> {
  const { page, site, shown } = stage;
  await page.bringToFront();
  tell('Write as Sam at any time. To write as Kai, open this in another browser:');
  tell(`  ${site.url}?as=${NEW_FRIEND}`);
  await tellStory(stage, { tell, see: async () => {} });
  tell('\nThat is the story. Now click the Porchlight lantern beside the address bar to see the summary');
  tell('(it may be behind the puzzle piece). Go on chatting as long as you like; Ctrl-C ends the demo.');
  await new Promise((resolve) => shown.browser.once('disconnected', resolve));
}
