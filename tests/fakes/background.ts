import { Answers } from '../../src/background/answers.ts';
import { BlindSpots } from '../../src/background/blind-spots.ts';
import { CameraLog } from '../../src/background/camera-log.ts';
import { addHandlers } from '../../src/background/handlers.ts';
import { MessageLog } from '../../src/background/message-log.ts';
import { PageScripts } from '../../src/background/page-scripts.ts';
import { type ContentSender, Router } from '../../src/background/router.ts';
import { Summary } from '../../src/background/summary.ts';
import { VisitLog } from '../../src/background/visit-log.ts';
import { Warner } from '../../src/background/warner.ts';
import type { Sender } from '../../src/platform/sender.ts';
import type { Command, ReplyOf, RequestOf } from '../../src/protocol/command.ts';
import { Store } from '../../src/storage/store.ts';
import { FakeClock } from './clock.ts';
import { FakePermissions } from './permissions.ts';
import { FakeTabs } from './tabs.ts';
import { FakeToolbar } from './toolbar.ts';

export const DISCORD: ContentSender = { tier: 'content', tab: 7, frame: 0, host: 'discord.com' };

/** The real components over fakes of the browser. The database is the real code too, over an IndexedDB in memory. */
export class TestBackground {
  readonly clock = new FakeClock();
  readonly tabs = new FakeTabs();
  readonly permissions = new FakePermissions();
  readonly toolbar = new FakeToolbar();
  readonly #databaseName = `test-${crypto.randomUUID()}`;
  #running = this.#start();

  get store(): Store {
    return this.#running.store;
  }

  get cameraLog(): CameraLog {
    return this.#running.cameraLog;
  }

  /** The browser kills the background and wakes it again: everything in memory is gone. */
  restart(): void {
    this.#running = this.#start();
  }

  #start() {
    const { clock, tabs, toolbar, permissions } = this;
    const store = new Store(this.#databaseName);
    const pageScripts = new PageScripts(tabs, { reader: 'reader.js', warnings: 'warnings.js' });
    const blindSpots = new BlindSpots(store, clock, permissions);
    const warner = new Warner(store, clock, pageScripts);
    const cameraLog = new CameraLog(store, clock, pageScripts);
    const router = new Router();
    addHandlers(router, {
      answers: new Answers(store, clock, warner),
      blindSpots,
      cameraLog,
      messageLog: new MessageLog(store, clock, warner),
      pageScripts,
      summary: new Summary(store, clock, blindSpots),
      tabs,
      toolbar,
      visitLog: new VisitLog(store, clock),
      warner,
    });
    return { router, store, cameraLog };
  }

  async fromPage<C extends Command>(
    command: C,
    request: RequestOf<C>,
    sender: Sender = DISCORD,
  ): Promise<ReplyOf<C>> {
    return (await this.#running.router.dispatch(
      { command: command.name, payload: request },
      sender,
    )) as ReplyOf<C>;
  }

  async fromUi<C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
    return this.fromPage(command, request, { tier: 'ui' });
  }
}
