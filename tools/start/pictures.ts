import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = 'demo-output';

/** The pictures of one showing, numbered in the order they are taken. Those of earlier showings are taken away. */
export class Pictures {
  #taken = 0;

  async start(): Promise<void> {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
  }

  /** Gives the file's path. */
  async take(page: Page, name: string): Promise<string> {
    this.#taken += 1;
    const path = join(FOLDER, `${String(this.#taken).padStart(2, '0')}-${name}`);
    await page.screenshot({ path: `${path}.png` });
    return `${path}.png`;
  }
}
