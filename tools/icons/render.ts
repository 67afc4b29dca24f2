/**
 * Draws the icons in `public/icons` from the two drawings here: `npx tsx tools/icons/render.ts`. Small sizes have a
 * drawing of their own, on the grid of 16 pixels, because a shrunken large one turns to mud.
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';

const { CHROMIUM = '/usr/bin/chromium' } = process.env;
const LARGEST_SMALL = 16;

const ICONS = [
  { state: 'lit', sizes: [16, 32, 48, 128] },
  { state: 'dim', sizes: [16, 32, 48] },
] as const;

async function drawing(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

async function renderIcon(page: Page, state: string, size: number): Promise<Uint8Array> {
  const svg = await drawing(size <= LARGEST_SMALL ? 'lantern-small.svg' : 'lantern-large.svg');
  const palette = await drawing('palette.css');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>${palette} body { margin: 0; }</style><body class="${state}">${svg}`);
  return page.screenshot({ omitBackground: true });
}

const chromium = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const page = await chromium.newPage();
  for (const { state, sizes } of ICONS) {
    for (const size of sizes) {
      const target = new URL(`../../public/icons/${state}-${size}.png`, import.meta.url);
      await writeFile(target, await renderIcon(page, state, size));
    }
  }
} finally {
  await chromium.close();
}
