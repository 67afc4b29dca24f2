import type { Browser } from 'puppeteer-core';
import { pause } from '../../../tools/browser/wait.ts';

/** A browser is at rest when all its processes together take no more than this share of one processor … */
const SHARE = 0.1;
/** … for so many milliseconds. */
const STRETCH = 200;
/** On a machine that knows no rest, things are measured all the same, and the figures say how busy it was. */
const MOST_STRETCHES = 50;

/** Waits until Chromium has done what it had to do, in whatever process. */
export async function untilAtRest(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const secondsUsed = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  for (let stretch = 0; stretch < MOST_STRETCHES; stretch += 1) {
    const before = await secondsUsed();
    await pause(STRETCH);
    if ((await secondsUsed()) - before <= (SHARE * STRETCH) / 1_000) break;
  }
  await session.detach();
}
