import type { Messenger } from '../../platform/content-runtime.ts';
import { readingChanged } from '../../protocol/content-commands.ts';
import type { Found } from './find-panes.ts';
import type { Scheduler } from './scheduler.ts';

type State = 'reading' | 'cannotRead';

/** How long messages may be missing before that is said; pages take their time to load. */
const PATIENCE = 15_000;

/** Tells the background whether the page can be read, when that changes. Silence must not look like safety. */
export class ReadingState {
  readonly #runtime: Messenger;
  readonly #scheduler: Scheduler;
  readonly #lookAgain: () => void;
  #told: State | null = null;
  #isTelling = false;
  #workedAt: string | null = null;
  /** Where the child sent something: there must be a conversation, even if the page draws it. */
  #sentAt: string | null = null;
  #missingSince: number | null = null;
  /** The page changed something since. */
  #isActive = false;

  constructor(runtime: Messenger, scheduler: Scheduler, lookAgain: () => void) {
    this.#runtime = runtime;
    this.#scheduler = scheduler;
    this.#lookAgain = lookAgain;
  }

  noteActivity(): void {
    this.#isActive = true;
  }

  /** The child sent something while no conversation was found. */
  noteSent(path: string): void {
    this.#sentAt = path;
    this.#lookAgain();
  }

  /**
   * After a look for conversations; `path` is the address at that time. `isMute`: those that were found have many
   * messages, and no word in them.
   */
  noteLook({ panes, hasComposer, isAdapterLost }: Found, isMute: boolean, path: string): void {
    const isSent = this.#sentAt === path;
    const worked = (isSent || this.#workedAt === path) && hasComposer;
    const isMissing = panes.length > 0 ? isMute : isAdapterLost || worked;
    if (!isMissing) this.#missingSince = null;
    else if (this.#missingSince === null) {
      this.#missingSince = this.#scheduler.now();
      this.#isActive = false;
      this.#scheduler.after(PATIENCE, this.#lookAgain);
    } else if ((isSent || this.#isActive) && this.#scheduler.now() - this.#missingSince >= PATIENCE)
      void this.#tell('cannotRead');
  }

  /** After a scan. `isStuck`: the background takes nothing and there is no more room to keep what is read. */
  noteMessages(count: number, isStuck: boolean, path: string): void {
    if (isStuck) void this.#tell('cannotRead');
    else if (count > 0) {
      this.#workedAt = path;
      this.#missingSince = null;
      void this.#tell('reading');
    }
  }

  async #tell(state: State): Promise<void> {
    if (this.#told === state || this.#isTelling) return;
    this.#isTelling = true;
    try {
      await this.#runtime.send(readingChanged, { state });
      this.#told = state;
    } catch {
      // The background is asleep or gone: it is told at the next occasion.
    }
    this.#isTelling = false;
  }
}
