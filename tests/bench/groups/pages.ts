import { type PageServer, servePages } from '../../e2e/harness/page-server.ts';
import type { Browsers } from '../browsers/browsers.ts';
import { median } from '../clock.ts';
import type { Figure } from '../figures.ts';
import { checkIsDark, type Loads, loadsInTurns, openTabs, type Tabs } from '../pages/beside.ts';
import { openCounted } from '../pages/chat-load.ts';
import { loadFigures, meanLoads } from '../pages/load-figures.ts';
import { longChat } from '../pages/long-chat.ts';
import { longPage, ORDINARY } from '../pages/ordinary.ts';
import { costsOfOwnScripts } from '../pages/own-scripts.ts';

const MANY_MESSAGES = 5_000;
/** Somebody new in each round. */
const CONTACTS = ['mia', 'noa', 'leo'];

/** What pages pay for the extension, and what they pay by themselves and for another one. */
export async function pages(browsers: Browsers): Promise<Figure[]> {
  const server = await serveAll();
  try {
    const browser = await browsers.withPorchlight();
    const own = await costsOfOwnScripts(browser, server.origin);
    const tabs = await openTabs(browsers);
    const ordinary: Loads[] = [];
    for (const name of ORDINARY) ordinary.push(await loadsOfPage(tabs, `${server.origin}/${name}`));
    await checkIsDark(tabs);
    const chat = await loadsOfChat(browsers, tabs, server.origin);
    for (const tab of Object.values(tabs)) await tab.close();
    return [
      {
        name: 'our scripts on a page without a chat, at its load',
        value: median(own.loads),
        unit: 'ms',
      },
      {
        name: 'our scripts on that page, until it is left alone',
        value: own.untilAtRest.total,
        unit: 'ms',
      },
      { name: 'our scripts on that page at rest', value: own.atRest.calls, unit: 'calls' },
      ...ordinary.map(mainThreadOf),
      ...loadFigures('the six pages, mean', meanLoads(ordinary)),
      ...loadFigures('a chat with 5,000 messages', chat),
      {
        name: 'a chat with 5,000 messages, our scripts until all is counted',
        value: chat.withPorchlight.ours.total,
        unit: 'ms',
      },
      {
        name: 'a chat with 5,000 messages, the longest task of ours',
        value: chat.withPorchlight.ours.longestTask,
        unit: 'ms',
      },
    ];
  } finally {
    await server.close();
  }
}

async function serveAll(): Promise<PageServer> {
  const ordinary = await Promise.all(
    ORDINARY.map(async (name) => [`/${name}`, { html: await longPage(name) }] as const),
  );
  const chats = CONTACTS.map((name) => [`/${name}`, { html: longChat(name, MANY_MESSAGES) }] as const);
  return servePages(Object.fromEntries([...ordinary, ...chats]));
}

function loadsOfPage(tabs: Tabs, url: string): Promise<Loads> {
  return loadsInTurns(tabs, async (tab) => {
    await tab.goto(url);
    return url;
  });
}

async function loadsOfChat(browsers: Browsers, tabs: Tabs, origin: string): Promise<Loads> {
  const browser = await browsers.withPorchlight();
  return loadsInTurns(tabs, async (tab, round, side) => {
    const url = `${origin}/${CONTACTS[round % CONTACTS.length]}`;
    if (side === 'withPorchlight') await openCounted(browser, tab, url, MANY_MESSAGES);
    else await tab.goto(url);
    return url;
  });
}

function mainThreadOf({ withPorchlight, without }: Loads, at: number): Figure {
  return {
    name: `the ${ORDINARY[at]} page, main thread`,
    value: withPorchlight.total,
    unit: 'ms',
    against: { what: 'without', value: without.total },
  };
}
