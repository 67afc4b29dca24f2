import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const THEME = 'src/ui/theme/theme.css';
const LANTERN = 'public/icons/lit-128.png';

const SKY = `
  body {
    display: flex; align-items: center; justify-content: center; gap: 20px;
    box-sizing: border-box; height: 100vh; margin: 0;
    color: var(--night-text);
    background: linear-gradient(to bottom, var(--night-top), var(--night-foot));
    font-family: system-ui, sans-serif;
  }`;

/** Shows pictures side by side under an evening sky. @param pictures PNG, in base64 */
export async function showBeside(page: Page, pictures: readonly string[]): Promise<void> {
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`);
  await showPoster(
    page,
    'body { gap: 80px; } img { border-radius: 16px; box-shadow: 0 12px 40px rgb(0 0 0 / 50%); }',
    images.join(''),
  );
}

/** Shows the tile by which stores name an extension: its lantern, its name, and what it is. */
export async function showTile(page: Page): Promise<void> {
  const lantern = await readFile(LANTERN, 'base64');
  await showPoster(
    page,
    'h1 { margin: 0 0 8px; font-size: 40px; } p { margin: 0; color: var(--night-soft); font-size: 18px; }',
    `<img src="data:image/png;base64,${lantern}" width="112">
    <div>
      <h1>${messages.extension_name.message}</h1>
      <p>${messages.welcome_sees_title.message}</p>
    </div>`,
  );
}

async function showPoster(page: Page, style: string, body: string): Promise<void> {
  const theme = await readFile(THEME, 'utf8');
  // Without an address of the gallery, whose policy would hold.
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><style>${theme}${SKY}${style}</style><body>${body}`);
}
