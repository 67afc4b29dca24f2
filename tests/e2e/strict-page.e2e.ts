import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../tools/browser/cards.ts';
import { RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage } from './harness/chat-page.ts';
import { type PageServer, servePages } from './harness/page-server.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-only-this-one'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

let server: PageServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await servePages({
    '/': { html: chatPage('kai'), headers: { 'content-security-policy': POLICY } },
  });
  browser = await openTestBrowser();
  page = await browser.open(server.origin);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('shows a styled warning under the strictest policy', async () => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  await addLines(page, RISKY);
  const card = await waitForCard(page, 'warning');
  const look = await card.root.evaluate((root, selector) => {
    const element = root.querySelector(selector);
    if (!element) return null;
    const { backgroundColor, borderTopLeftRadius, display } = getComputedStyle(element);
    return { backgroundColor, borderTopLeftRadius, display };
  }, card.selector);
  expect(look?.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(look?.borderTopLeftRadius).not.toBe('0px');
  expect(violations).toEqual([]);
});
