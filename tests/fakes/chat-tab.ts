import * as v from 'valibot';
import { PageReader } from '../../src/content/reader/page-reader.ts';
import type { Messenger } from '../../src/platform/content-runtime.ts';
import type { Command, ReplyOf, RequestOf } from '../../src/protocol/command.ts';
import { adapterSchema, pick } from '../../src/sites/adapter.ts';
import { FakeScheduler } from '../unit/content/reader/fake-reader.ts';
import { TestBackground } from './background.ts';
import { type Look, VirtualList } from './virtual-list.ts';

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
class WireTo implements Messenger {
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

  isAlive(): boolean {
    return true;
  }
}

/** A tab with the conversation, and the background behind it. */
export class ChatTab {
  readonly background = new TestBackground();
  readonly wire = new WireTo(this.background);
  readonly scheduler = new FakeScheduler();
  readonly list: VirtualList;
  #readers: PageReader[] = [];

  constructor(look: Look) {
    this.list = new VirtualList(look);
  }

  /** The page is loaded anew, and with it the reader. */
  async load(): Promise<void> {
    this.list.load();
    await this.restartReader();
  }

  async restartReader(): Promise<void> {
    this.close();
    this.openReader();
    await this.settle();
  }

  close(): void {
    for (const reader of this.#readers.splice(0)) reader.stop();
  }

  /** Two readers on the same page see what two tabs with the same conversation see. */
  openReader(): void {
    const address = () => ({ host: 'discord.com', path: '/', hash: '' });
    const { wire: runtime, scheduler } = this;
    const reader = new PageReader({ page: document, address, adapters: [ADAPTER], runtime, scheduler });
    this.#readers.push(reader);
    reader.start();
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
