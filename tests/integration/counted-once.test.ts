// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, test } from 'vitest';
import { PageReader } from '../../src/content/reader/page-reader.ts';
import type { ContentRuntime } from '../../src/platform/content-runtime.ts';
import type { Command, ReplyOf, RequestOf } from '../../src/protocol/command.ts';
import { adapterSchema, pick } from '../../src/sites/adapter.ts';
import { TestBackground } from '../fakes/background.ts';
import { type Look, VirtualList } from '../fakes/virtual-list.ts';
import { FakeScheduler } from '../unit/content/reader/fake-reader.ts';

const ADAPTER = v.parse(adapterSchema, {
  id: 'list',
  list: ['.messages'],
  row: ['.msg'],
  author: [pick('.author')],
  text: ['.text'],
  own: ['.self'],
  time: [pick('time', 'datetime')],
  composer: ['textarea'],
  title: [pick('h2')],
});

/** The way from a page to a real background, which may be killed at any time. */
class WireTo implements ContentRuntime {
  readonly #background: TestBackground;
  readonly #underWay = new Set<Promise<unknown>>();
  /** The background does what it is told, but is gone before it can answer. */
  losesReplies = false;

  constructor(background: TestBackground) {
    this.#background = background;
  }

  async send<C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
    const reply = this.#background.fromPage(command, structuredClone(request));
    this.#underWay.add(reply);
    const answer = await reply;
    this.#underWay.delete(reply);
    if (this.losesReplies) throw new Error('gone');
    return answer;
  }

  async quiet(): Promise<boolean> {
    await Promise.all(this.#underWay);
    return this.#underWay.size === 0;
  }

  listen(): void {}

  text(key: string): string {
    return key;
  }

  isAlive(): boolean {
    return true;
  }
}

const readers: PageReader[] = [];

afterEach(() => {
  for (const reader of readers.splice(0)) reader.stop();
});

/** A tab with the conversation, and the background behind it. */
class Tab {
  readonly background = new TestBackground();
  readonly wire = new WireTo(this.background);
  readonly scheduler = new FakeScheduler();
  readonly list: VirtualList;
  #reader: PageReader | null = null;

  constructor(look: Look) {
    this.list = new VirtualList(look);
  }

  /** The page is loaded anew, and with it the reader. */
  async load(): Promise<void> {
    this.list.load();
    await this.restartReader();
  }

  async restartReader(): Promise<void> {
    this.#reader?.stop();
    this.#reader = this.openReader();
    await this.settle();
  }

  /** Two readers on the same page see what two tabs with the same conversation see. */
  openReader(): PageReader {
    const address = () => ({ host: 'discord.com', path: '/', hash: '' });
    const { wire: runtime, scheduler } = this;
    const reader = new PageReader({ page: document, address, adapters: [ADAPTER], runtime, scheduler });
    readers.push(reader);
    reader.start();
    return reader;
  }

  async show(): Promise<void> {
    this.list.draw();
    await this.settle();
  }

  async settle(): Promise<void> {
    do await this.scheduler.pass(300);
    while (!(await this.wire.quiet()));
    await this.scheduler.pass(2_000);
    await this.wire.quiet();
  }
}

const row = fc.integer({ min: 0, max: 5 });
const STEPS = {
  write: fc.record({
    do: fc.constant('write' as const),
    isOwn: fc.boolean(),
    often: fc.integer({ min: 1, max: 3 }),
  }),
  scroll: fc.record({ do: fc.constant('scroll' as const), rows: fc.integer({ min: -4, max: 4 }) }),
  jump: fc.record({ do: fc.constant('jump' as const), rows: fc.integer({ min: -30, max: 30 }) }),
  redraw: fc.record({ do: fc.constant('redraw' as const) }),
  edit: fc.record({ do: fc.constant('edit' as const), row }),
  delete: fc.record({ do: fc.constant('delete' as const), row }),
  reload: fc.record({ do: fc.constant('reload' as const) }),
  kill: fc.record({ do: fc.constant('kill' as const) }),
} as const;
type StepName = keyof typeof STEPS;
type Step = {
  [Name in StepName]: (typeof STEPS)[Name] extends fc.Arbitrary<infer Of> ? Of : never;
}[StepName];

async function take(tab: Tab, step: Step, words: () => string): Promise<void> {
  const { list } = tab;
  if (step.do === 'write') for (let one = 0; one < step.often; one += 1) list.write(step.isOwn, words());
  if (step.do === 'scroll' || step.do === 'jump') list.scroll(step.rows);
  if (step.do === 'redraw') list.redraw();
  if (step.do === 'edit') list.edit(step.row, words());
  if (step.do === 'delete') list.delete(step.row);
  if (step.do === 'kill') tab.background.restart();
  await (step.do === 'reload' ? tab.load() : tab.show());
}

/** Ordinary talk repeats itself; every third message is unlike the others. */
const repeating = () => {
  let count = 0;
  return () => {
    count += 1;
    return count % 3 === 0 ? `word ${count}` : 'ok';
  };
};
const different = () => {
  let count = 0;
  return () => {
    count += 1;
    return `word ${count}`;
  };
};

const EVERYTHING: StepName[] = ['write', 'scroll', 'jump', 'redraw', 'edit', 'delete', 'reload', 'kill'];
const without = (...left: StepName[]) => EVERYTHING.filter((name) => !left.includes(name));

const PAGES: [string, Look, () => () => string, StepName[]][] = [
  ['lasting ids', { ids: 'lasting', times: false }, different, EVERYTHING],
  ['lasting ids and times', { ids: 'lasting', times: true }, repeating, EVERYTHING],
  ['times', { ids: 'none', times: true }, repeating, without('edit')],
  ['times, and ids that are numbers of rows', { ids: 'counters', times: true }, repeating, without('edit')],
  ['times, and ids made up for each row', { ids: 'made up', times: true }, repeating, without('edit')],
  ['ids that are numbers of rows', { ids: 'counters', times: false }, different, without('edit')],
  ['ids made up for each row', { ids: 'made up', times: false }, different, without('edit')],
  ['neither ids nor times', { ids: 'none', times: false }, different, without('edit')],
  [
    'neither ids nor times, and the same words again and again, as long as the page is not left',
    { ids: 'none', times: false },
    repeating,
    without('edit', 'delete', 'jump', 'reload'),
  ],
];

describe('whatever the page does, each message that was shown counts once for who wrote it', () => {
  test.each(PAGES)('rows with %s', async (_, look, wordsOf, names) => {
    const step: fc.Arbitrary<Step> = fc.oneof(...names.map((name) => STEPS[name]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
        const tab = new Tab(look);
        const words = wordsOf();
        for (let index = 0; index < 7; index += 1) tab.list.write(index % 3 === 1, words());
        await tab.load();
        for (const one of steps) await take(tab, one, words);
        expect((await tab.background.stateOf('robin')).messages).toEqual(tab.list.seen);
      }),
      { numRuns: 15 },
    );
  });
});

const IDS: Look = { ids: 'lasting', times: false };
const TIMES: Look = { ids: 'none', times: true };
const BARE: Look = { ids: 'none', times: false };

async function tabWith(look: Look, ...texts: string[]): Promise<Tab> {
  const tab = new Tab(look);
  for (const text of texts) tab.list.write(false, text);
  await tab.load();
  return tab;
}

/** What is known of the contact by what was said, and how many messages that was. */
async function knownOf(tab: Tab) {
  const { messages, fromContact } = await tab.background.stateOf('robin');
  return { messages: messages.fromContact, kinds: Object.keys(fromContact).sort() };
}

describe('a message whose words the page changes', () => {
  const CHANGES: [string, (tab: Tab) => Promise<void>][] = [
    ['while it is open', (tab) => tab.show()],
    ['while it is closed', (tab) => tab.load()],
    [
      'while it is open, and it is loaded again',
      async (tab) => {
        await tab.show();
        await tab.load();
      },
    ],
  ];
  test.each(CHANGES)('counts once, and its new words are heard: %s', async (_, show) => {
    const tab = await tabWith(IDS, 'hello there', 'nice day', 'see you');
    tab.list.edit(1, 'do not tell your mum');
    await show(tab);
    expect(await knownOf(tab)).toEqual({ messages: 3, kinds: ['secrecy'] });
  });

  test.each(CHANGES)('counts once, and what it says still is not heard twice: %s', async (_, show) => {
    const [plain, edited] = [
      await tabWith(IDS, 'hello there', 'do not tell your mum'),
      await tabWith(IDS, 'hello there', 'do not tell you mum, do not tell your mum'),
    ];
    edited.list.edit(1, 'do not tell your mum');
    await show(edited);
    const [one, other] = [await plain.background.stateOf('robin'), await edited.background.stateOf('robin')];
    expect(other).toEqual(one);
  });
});

describe('the same words again', () => {
  test.each([
    ['without anything else', BARE],
    ['with ids', IDS],
    ['with times', TIMES],
  ])('count again, the first ones being out of sight or not: %s', async (_, look) => {
    const tab = await tabWith(look, 'one', 'ok', 'two');
    tab.list.write(false, 'ok');
    await tab.show();
    for (const text of ['three', 'four', 'five', 'six', 'seven', 'ok']) {
      tab.list.write(false, text);
      await tab.show();
    }
    tab.list.scroll(4);
    await tab.show();
    tab.list.redraw();
    await tab.settle();
    expect((await knownOf(tab)).messages).toBe(10);
  });

  test('count again where the first one was taken back', async () => {
    const tab = await tabWith(BARE, 'one', 'ok', 'two');
    tab.list.delete(1);
    await tab.show();
    tab.list.write(false, 'ok');
    await tab.show();
    expect((await knownOf(tab)).messages).toBe(4);
  });

  test('count again after the page was loaded anew, where it shows times', async () => {
    const tab = await tabWith(TIMES, 'one', 'ok');
    await tab.load();
    tab.list.write(false, 'ok');
    await tab.show();
    expect((await knownOf(tab)).messages).toBe(3);
  });
});

describe.each([
  ['ids', IDS],
  ['times', TIMES],
  ['neither', BARE],
])('with %s each message counts once', (_, look) => {
  const MANY = Array.from({ length: 20 }, (_, index) => `line ${index}`);

  test('in history that is loaded in part, and again after the page was loaded anew', async () => {
    const tab = await tabWith(look, ...MANY);
    for (const rows of [4, 4]) {
      tab.list.scroll(rows);
      await tab.show();
    }
    await tab.load();
    for (const rows of [5, 5, 5]) {
      tab.list.scroll(rows);
      await tab.show();
    }
    expect((await knownOf(tab)).messages).toBe(20);
  });

  test('in two tabs of the same conversation, one of which is behind', async () => {
    const tab = await tabWith(look, 'one', 'two');
    tab.openReader();
    await tab.settle();
    tab.list.write(false, 'three');
    await tab.show();
    expect((await knownOf(tab)).messages).toBe(3);
  });

  test('when the background is killed before it can answer, and the reader starts anew', async () => {
    const tab = await tabWith(look, 'one', 'two');
    tab.wire.losesReplies = true;
    tab.list.write(false, 'three');
    await tab.show();
    tab.background.restart();
    tab.wire.losesReplies = false;
    await tab.settle();
    await tab.restartReader();
    tab.list.write(false, 'four');
    await tab.show();
    expect((await knownOf(tab)).messages).toBe(4);
  });
});
