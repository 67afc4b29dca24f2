import { servePages } from '../../e2e/harness/page-server.ts';
import { timeOfReports, timeOfSummary } from '../browsers/asking.ts';
import { type Browsers, TENTH, YEAR } from '../browsers/browsers.ts';
import { enterContentWorld } from '../browsers/content-world.ts';
import { type Filled, QUIET_PAGE } from '../browsers/filled.ts';
import { scriptCost } from '../browsers/trace.ts';
import { median } from '../clock.ts';
import { timesOfTexts } from '../detection/long-texts.ts';
import { timesOfConversations } from '../detection/verdicts.ts';
import type { Figure, Unit } from '../figures.ts';
import { newTab } from '../pages/beside.ts';
import { openCounted } from '../pages/chat-load.ts';
import { longChat } from '../pages/long-chat.ts';

const [FEW, MANY] = [500, 5_000];
const ROUNDS = 3;
const ASKED = 9;
/** Those that warm up, and these together, are fewer than a page may send at once. */
const [FEW_REPORTS, MANY_REPORTS] = [15, 150];

/** How much longer everything takes, and how much more is kept, when there is ten times as much of it. */
export async function growth(browsers: Browsers): Promise<Figure[]> {
  return [
    tenTimes('the length of a text', 'ms', '2,000 characters', timesOfTexts(2_000)),
    tenTimes('the length of a conversation', 'ms', `${FEW} messages`, timesOfConversations(FEW)),
    tenTimes('messages on a page when it opens', 'ms', `${FEW} messages`, await costsOfChats(browsers)),
    await contactsInStore(await browsers.tenthOfYear(), await browsers.year()),
    tenTimes('reports of a camera', 'ms', `${FEW_REPORTS} reports`, await timesOfReports(browsers)),
    tenTimes('days in the store', 'kB', `${TENTH} of ${YEAR} days`, [
      (await browsers.tenthOfYear()).size,
      (await browsers.year()).size,
    ]),
  ];
}

function tenTimes(name: string, unit: Unit, what: string, [few, many]: readonly [number, number]): Figure {
  return { name, value: many, unit, against: { what, value: few } };
}

/** What our scripts take until all messages of a chat are counted. */
async function costsOfChats(browsers: Browsers): Promise<[number, number]> {
  const chats = [FEW, MANY].flatMap((count) =>
    Array.from({ length: ROUNDS }, (_, round) => ({ count, name: `pal-${round}-of-${count}` })),
  );
  const server = await servePages(
    Object.fromEntries(chats.map(({ name, count }) => [`/${name}`, { html: longChat(name, count) }])),
  );
  try {
    const browser = await browsers.withPorchlight();
    const page = await newTab(browser.browser);
    const costs = new Map<number, number[]>([FEW, MANY].map((count) => [count, []]));
    for (const { count, name } of chats) {
      const open = () => openCounted(browser, page, `${server.origin}/${name}`, count);
      costs.get(count)?.push((await scriptCost(page, open)).total);
    }
    await page.close();
    return [median(costs.get(FEW) ?? []), median(costs.get(MANY) ?? [])];
  } finally {
    await server.close();
  }
}

async function contactsInStore(tenth: Filled, year: Filled): Promise<Figure> {
  const pages = [
    await tenth.openExtensionPage(QUIET_PAGE),
    await year.openExtensionPage(QUIET_PAGE),
  ] as const;
  const times: [number, number][] = [];
  for (let round = 0; round <= ASKED; round += 1) {
    const both: [number, number] = [await timeOfSummary(pages[0]), await timeOfSummary(pages[1])];
    if (round > 0) times.push(both);
  }
  for (const page of pages) await page.close();
  return tenTimes('contacts in the store, for the summary', 'ms', `${tenth.contacts} of ${year.contacts}`, [
    median(times.map(([few]) => few)),
    median(times.map(([, many]) => many)),
  ]);
}

async function timesOfReports(browsers: Browsers): Promise<[number, number]> {
  const server = await servePages({ '/': { html: '<!doctype html><title>Plain</title>' } });
  try {
    const page = await newTab((await browsers.withPorchlight()).browser);
    await page.goto(server.origin);
    const world = await enterContentWorld(page);
    // The first ones wake the background.
    await timeOfReports(world, 'warm', FEW_REPORTS);
    const few = await timeOfReports(world, 'few', FEW_REPORTS);
    const many = await timeOfReports(world, 'many', MANY_REPORTS);
    await world.leave();
    await page.close();
    return [few, many];
  } finally {
    await server.close();
  }
}
