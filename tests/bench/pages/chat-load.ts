import type { Page } from 'puppeteer-core';
import { LOOPBACK, messagesOf, type TestBrowser } from '../../e2e/harness/test-browser.ts';

/** Opens a chat with somebody new, and waits until all of its messages are counted. */
export async function openCounted(
  browser: TestBrowser,
  page: Page,
  url: string,
  messages: number,
): Promise<void> {
  const before = messagesOf(await browser.snapshot(), LOOPBACK);
  await page.goto(url);
  await browser.snapshotWhen('all messages', (now) => messagesOf(now, LOOPBACK) >= before + messages);
}
