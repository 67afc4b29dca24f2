import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCard, waitForCard } from '../../tools/browser/cards.ts';
import { RISKY } from '../../tools/start/story.ts';
import { addLines, chatPage } from './harness/chat-page.ts';
import { addDiscordRows } from './harness/discord-page.ts';
import { type PageServer, servePages, servePagesOfHosts } from './harness/page-server.ts';
import { LOOPBACK, messagesOf, openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

/** Saved pages of sites that the catalogue knows, each on its own host. */
const SITES = [
  { host: 'discord.com', fixture: 'discord' },
  { host: 'web.telegram.org', fixture: 'telegram-k' },
  { host: 'web.whatsapp.com', fixture: 'whatsapp' },
];

const expectedSchema = v.object({
  path: v.string(),
  messages: v.array(v.object({ author: v.nullish(v.string()), own: v.boolean() })),
});

function readFixture(name: string) {
  const file = (ending: string) =>
    readFileSync(new URL(`../fixtures/pages/${name}${ending}`, import.meta.url), 'utf8');
  return { html: file('.html'), ...v.parse(expectedSchema, JSON.parse(file('.expected.json'))) };
}

let server: Omit<PageServer, 'origin'>;
let unlisted: PageServer;
let browser: TestBrowser;

beforeAll(async () => {
  const hosts = SITES.map(({ host, fixture }) => {
    const { path, html } = readFixture(fixture);
    return [host, { [path]: { html }, '/about': { html: '<main><h1>About us</h1></main>' } }] as const;
  });
  server = await servePagesOfHosts(Object.fromEntries(hosts));
  unlisted = await servePages({ '/': { html: chatPage('kai') } });
  const hostMap = Object.fromEntries(SITES.map(({ host }) => [host, server.port]));
  browser = await openTestBrowser({ unmodified: true, hostMap });
});

afterAll(async () => {
  await browser?.close();
  await unlisted?.close();
  await server?.close();
});

describe('the production build, unmodified', () => {
  // Saved messages have dates of their own and leave the summary some day; the people who wrote them stay.
  it.each(SITES)('reads who writes on $host', async ({ host, fixture }) => {
    const { path, messages } = readFixture(fixture);
    const others = new Set(messages.filter(({ own }) => !own).map(({ author }) => author));
    const { total } = (await browser.snapshot()).contacts;
    const page = await browser.open(`https://${host}${path}`);
    const known = total + others.size;
    const snapshot = await browser.snapshotWhen(`${known} contacts`, (now) => now.contacts.total >= known);
    expect(snapshot.contacts.total).toBe(known);
    expect(snapshot.attention).toEqual([]);
    expect(await findCard(page, 'warning')).toBeNull();
    await page.close();
  });

  it('warns on the real host of a site', async () => {
    const page = await browser.open(`https://discord.com${readFixture('discord').path}`);
    await page.evaluate(
      addDiscordRows,
      RISKY.map((line) => ({ ...line })),
    );
    const card = await waitForCard(page, 'warning');
    expect(card.text).toContain('kai');
    expect(card.text).toContain('Discord');
    await browser.snapshotWhen('all of it', (now) => messagesOf(now, 'Discord') === RISKY.length);
    await page.close();
  });

  it('counts the time on a page of a site without any chat in it', async () => {
    const before = (await browser.snapshot()).today.find(({ site }) => site === 'WhatsApp')?.seconds ?? 0;
    const page = await browser.open('https://web.whatsapp.com/about');
    await browser.snapshotWhen('some time', (now) =>
      now.today.some(({ site, seconds }) => site === 'WhatsApp' && seconds > before + 10),
    );
    await page.close();
  });

  it('reads no page that the family did not allow, and says so', async () => {
    const page = await browser.open(unlisted.origin);
    await addLines(page, RISKY);
    const listed = await browser.open(`https://discord.com${readFixture('discord').path}`);
    await listed.evaluate(addDiscordRows, [{ from: 'kai', text: 'this proves that there was time enough' }]);
    const counted = RISKY.length;
    const snapshot = await browser.snapshotWhen('one more', (now) => messagesOf(now, 'Discord') > counted);
    expect(snapshot.week.map((use) => use.site)).not.toContain(LOOPBACK);
    expect(snapshot.blindSpots.map((spot) => spot.kind)).toContain('onlyListedSites');
    expect(await findCard(page, 'warning')).toBeNull();
  });
});
