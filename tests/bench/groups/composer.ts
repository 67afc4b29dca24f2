import type { Page } from 'puppeteer-core';
import { servePages } from '../../e2e/harness/page-server.ts';
import type { Browsers } from '../browsers/browsers.ts';
import { record, scriptCost } from '../browsers/trace.ts';
import { keyCostsIn } from '../browsers/trace-events.ts';
import { median } from '../clock.ts';
import type { Figure } from '../figures.ts';
import { newTab } from '../pages/beside.ts';
import { openCounted } from '../pages/chat-load.ts';
import { longChat } from '../pages/long-chat.ts';

const MESSAGES = 200;
/** Twenty keys each, in turns: what else the machine does, it does to both. */
const ROUNDS = 10;
const TYPED = 'see you at practice ';
const SENT = 20;

/** What a key costs somebody who writes in a chat, in milliseconds of the processor's time. */
export async function composer(browsers: Browsers): Promise<Figure[]> {
  const server = await servePages({ '/': { html: longChat('ivy', MESSAGES) } });
  const url = `${server.origin}/`;
  try {
    const browser = await browsers.withPorchlight();
    const ours = await newTab(browser.browser);
    await openCounted(browser, ours, url, MESSAGES);
    const plain = await newTab((await browsers.without()).browser);
    await plain.goto(url);
    const keys: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      keys.plain.push(...(await typeInto(plain)));
      keys.ours.push(...(await typeInto(ours)));
    }
    const enter = await costOfSending(ours);
    await ours.close();
    await plain.close();
    const without = (value: number) => ({ what: 'without', value });
    return [
      { name: 'a key, median', value: median(keys.ours), unit: 'ms', against: without(median(keys.plain)) },
      {
        name: `the worst of ${keys.ours.length} keys`,
        value: Math.max(...keys.ours),
        unit: 'ms',
        against: without(Math.max(...keys.plain)),
      },
      { name: 'a press of Enter, our scripts, median', value: enter, unit: 'ms' },
    ];
  } finally {
    await server.close();
  }
}

async function typeInto(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.focus('#field');
  return keyCostsIn(await record(page, () => page.keyboard.type(TYPED)));
}

/** What our scripts take of a press of Enter. */
async function costOfSending(page: Page): Promise<number> {
  const presses: number[] = [];
  for (let press = 0; press < SENT; press += 1) {
    await page.click('#field');
    await page.keyboard.type(`${TYPED}at ${press}`);
    presses.push((await scriptCost(page, () => page.keyboard.press('Enter'))).total);
  }
  return median(presses);
}
