import type { Surroundings } from '../../src/background/assemble.ts';
import { abortQuietly } from '../../src/platform/database.ts';
import {
  type Everything,
  type ReadTransaction,
  Store,
  type WriteTransaction,
} from '../../src/storage/store.ts';

/** Names of stores, as `Store` takes them. */
type Names = Parameters<typeof Store.prototype.write>[0];

/** What goes wrong at one call of the background to its storage or to the browser. */
export interface Fault {
  /** The number of the call, from 1 on. */
  at: number;
  /** The background is ended before the call has its effect or right after it, or the call fails without any. */
  how: 'diesBefore' | 'diesAfter' | 'fails';
}

interface Call<Result> {
  effect(): Promise<Result>;
  /** What the call gives when it fails. */
  fail(): Promise<Result>;
}

const never = <Result>() => new Promise<Result>(() => {});
const refusal = () => new DOMException('There is no room', 'QuotaExceededError');

/** Counts the calls of one background, and lets one of them go wrong. */
export class Faults {
  readonly #fault: Fault | null;
  readonly #open = new Set<{ abort(): void }>();
  #calls = 0;
  #isDead = false;
  #tellDeath = () => {};
  readonly #death = new Promise<void>((resolve) => {
    this.#tellDeath = resolve;
  });

  constructor(fault: Fault | null) {
    this.#fault = fault;
  }

  /** How many calls there were. */
  get calls(): number {
    return this.#calls;
  }

  /** Whether the fault came to pass. */
  get isOver(): boolean {
    return this.#fault !== null && this.#calls >= this.#fault.at;
  }

  /** Whether the background answers to what it was told: nobody does once it is dead. */
  isAnswered(reply: Promise<unknown>): Promise<boolean> {
    const answered = reply.then(
      () => true,
      () => false,
    );
    return Promise.race([answered, this.#death.then(() => false)]);
  }

  /** The same surroundings, in which calls go wrong. */
  around(parts: Surroundings): Surroundings {
    const { store, tabs, toolbar, presence, permissions, cameraBlocks, registeredScripts } = parts;
    const watched = <T extends object>(target: T) => this.#watchBrowser(target);
    return {
      ...parts,
      store: new FaultyStore(store, this),
      tabs: watched(tabs),
      toolbar: watched(toolbar),
      presence: watched(presence),
      permissions: watched(permissions),
      cameraBlocks: watched(cameraBlocks),
      registeredScripts: watched(registeredScripts),
    };
  }

  /** One call, which may be the one. What was begun when the background died is never heard of again. */
  call<Result>({ effect, fail }: Call<Result>): Promise<Result> {
    if (this.#isDead) return never();
    this.#calls += 1;
    const how = this.#fault?.at === this.#calls ? this.#fault.how : null;
    if (how === 'fails') return fail();
    if (how === 'diesBefore') {
      this.#die();
      return never();
    }
    const result = effect();
    const heard = result.then((value) => {
      if (how === 'diesAfter') this.#die();
      return this.#isDead ? never<Result>() : value;
    });
    // Some requests are not waited for: their transaction tells how they went.
    heard.catch(() => {});
    return heard;
  }

  /** A transaction in which each request is a call. */
  watchTransaction<T extends { abort(): void }>(transaction: T): T {
    if (this.#isDead) abortQuietly(transaction);
    this.#open.add(transaction);
    const fail = () => {
      abortQuietly(transaction);
      const failed = Promise.reject(refusal());
      failed.catch(() => {});
      return failed;
    };
    return this.#watchStorage(transaction, fail);
  }

  /** The moment in which all is asked for, and nothing is kept yet. */
  beforeCommit(): Promise<void> {
    return this.call({ effect: async () => {}, fail: () => Promise.reject(refusal()) });
  }

  /** All is kept, and nobody knows of it yet. It is too late to fail. */
  afterCommit(): Promise<void> {
    return this.call({ effect: async () => {}, fail: async () => {} });
  }

  #die(): void {
    this.#isDead = true;
    for (const transaction of this.#open) abortQuietly(transaction);
    this.#tellDeath();
  }

  #watchStorage<T extends object>(target: T, fail: () => Promise<never>): T {
    const watch = (result: unknown) => (isCursor(result) ? this.#watchStorage(result, fail) : result);
    return withCalls(target, (name, call) => {
      if (name === 'objectStore' || name === 'index') return this.#watchStorage(Object(call()), fail);
      return this.call({ effect: async () => watch(await call()), fail });
    });
  }

  #watchBrowser<T extends object>(target: T): T {
    return withCalls(target, (name, call) => {
      if (name.startsWith('on')) return call();
      // Nobody is there who could answer; or the browser does not do it.
      const fail = async () => {
        if (ANSWER_BY_YES_OR_NO.includes(name)) return false;
        throw new Error('The browser does not do it');
      };
      return this.call<unknown>({ effect: async () => call(), fail });
    });
  }
}

const ANSWER_BY_YES_OR_NO = ['send', 'sendToAllFrames', 'inject'];

/** The same object, where each method is asked for through `take`. */
function withCalls<T extends object>(target: T, take: (name: string, call: () => unknown) => unknown): T {
  return new Proxy(target, {
    get(_, name) {
      const part: unknown = Reflect.get(target, name, target);
      if (typeof part !== 'function') return part;
      return (...args: unknown[]) => take(String(name), () => Reflect.apply(part, target, args));
    },
  });
}

function isCursor(result: unknown): result is object {
  return typeof result === 'object' && result !== null && 'continue' in result;
}

/** The real store, each of whose requests is a call that may go wrong. */
class FaultyStore extends Store {
  readonly #store: Store;
  readonly #faults: Faults;

  constructor(store: Store, faults: Faults) {
    super();
    this.#store = store;
    this.#faults = faults;
  }

  override onEmptied(listener: () => void): void {
    this.#store.onEmptied(listener);
  }

  override read<Which extends Names, Result>(
    names: [...Which],
    work: (transaction: ReadTransaction<Which>) => Promise<Result>,
  ): Promise<Result> {
    return this.#store.read(names, (transaction) => work(this.#faults.watchTransaction(transaction)));
  }

  override async write<Which extends Names, Result>(
    names: [...Which],
    work: (transaction: WriteTransaction<Which>) => Promise<Result>,
  ): Promise<Result> {
    const result = await this.#store.write(names, async (transaction) => {
      const done = await work(this.#faults.watchTransaction(transaction));
      await this.#faults.beforeCommit();
      return done;
    });
    await this.#faults.afterCommit();
    return result;
  }

  override everything(...wanted: Parameters<Store['everything']>): Promise<Everything> {
    return this.#faults.call({
      effect: () => this.#store.everything(...wanted),
      fail: () => Promise.reject(refusal()),
    });
  }
}
