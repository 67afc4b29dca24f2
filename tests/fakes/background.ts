import { assemble, type Background, type Surroundings } from '../../src/background/assemble.ts';
import type { CameraLog } from '../../src/background/camera-log.ts';
import type { ContentSender } from '../../src/background/router.ts';
import { type ContactState, emptyContactState } from '../../src/domain/risk/state.ts';
import type { Sender } from '../../src/platform/sender.ts';
import type { Command, ReplyOf, RequestOf } from '../../src/protocol/command.ts';
import { Store } from '../../src/storage/store.ts';
import { FakeCameraBlocks } from './camera-blocks.ts';
import { FakeClock } from './clock.ts';
import { FakeLifecycle } from './lifecycle.ts';
import { FakeManagedStorage } from './managed-storage.ts';
import { FakePermissions } from './permissions.ts';
import { FakePresence } from './presence.ts';
import { FakeRegisteredScripts } from './registered-scripts.ts';
import { FakeTabs } from './tabs.ts';
import { FakeToolbar } from './toolbar.ts';

export const DISCORD: ContentSender = {
  tier: 'content',
  tab: 7,
  frame: 0,
  host: 'discord.com',
  pageHost: 'discord.com',
  isHeard: false,
  sharing: { camera: false, screen: false },
};

type Around = (parts: Surroundings) => Surroundings;

/** The real components over fakes of the browser. The database is the real code too, over an IndexedDB in memory. */
export class TestBackground {
  readonly cameraBlocks = new FakeCameraBlocks();
  readonly clock = new FakeClock();
  readonly tabs = new FakeTabs();
  readonly managedStorage = new FakeManagedStorage();
  readonly permissions = new FakePermissions();
  readonly presence = new FakePresence();
  readonly registeredScripts = new FakeRegisteredScripts();
  readonly toolbar = new FakeToolbar();
  lifecycle = new FakeLifecycle();
  readonly databaseName: string;
  #running: Background;

  constructor(databaseName = `test-${crypto.randomUUID()}`) {
    this.databaseName = databaseName;
    this.#running = this.#start();
  }

  /** What is kept of a contact; nothing yet of one who never wrote. */
  async stateOf(name: string): Promise<ContactState> {
    const all = await this.store.read(['contacts'], (transaction) =>
      transaction.objectStore('contacts').getAll(),
    );
    return all.find((contact) => contact.name === name)?.state ?? emptyContactState();
  }

  /** The data itself, to be filled with what took long to come together. */
  get store(): Store {
    return new Store(this.databaseName, this.clock);
  }

  get cameraLog(): CameraLog {
    return this.#running.cameraLog;
  }

  /** The browser kills the background and wakes it again: everything in memory is gone. */
  restart(around?: Around): void {
    this.#running = this.#start(around);
  }

  #start(around: Around = (parts) => parts): Background {
    const { store } = this;
    const languages = { en: 'en.js', mi: 'mi.js', es: 'es.js', fr: 'fr.js', de: 'de.js' };
    const files = {
      reader: 'reader.js',
      guard: 'guard.js',
      camera: 'camera.js',
      warnings: 'warnings.js',
      notes: 'notes.js',
      languages,
    };
    // Enough to be right, too few to take time.
    const rounds = async () => 1_000;
    const background = assemble(around({ ...this, store, files, rounds }));
    this.lifecycle = new FakeLifecycle();
    this.managedStorage.follow(() => background.familyPolicy.refresh(true));
    background.housekeeping.listen(this.lifecycle);
    return background;
  }

  async fromPage<C extends Command>(
    command: C,
    request: RequestOf<C>,
    sender: Sender = DISCORD,
  ): Promise<ReplyOf<C>> {
    const message = { command: command.name, payload: request };
    return (await this.#running.router.dispatch(message, sender)) as ReplyOf<C>;
  }

  /** Whatever somebody sends, in whatever shape; `undefined` where nobody listens. */
  dispatch(message: unknown, sender: Sender | null): Promise<unknown> | undefined {
    return this.#running.router.dispatch(message, sender);
  }

  async fromUi<C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
    return this.fromPage(command, request, { tier: 'ui' });
  }
}
