import { prepareSignals } from '../../domain/signals/detect.ts';
import type { Messenger } from '../../platform/content-runtime.ts';
import type { Adapter } from '../../sites/adapter.ts';
import type { Correspondence } from '../desk.ts';
import { containsAcrossRoots, parentAcrossRoots } from './across-roots.ts';
import type { Logs } from './conversation-log.ts';
import { type Found, findPanes, type PagePlace } from './find-panes.ts';
import { findComposers } from './generic/composers.ts';
import { Outbox } from './outbox.ts';
import type { PageAddress } from './page-address.ts';
import { LONGEST_CHANGE, PaneReader } from './pane-reader.ts';
import { ReadingState } from './reading-state.ts';
import { runInSlices, type Scheduler } from './scheduler.ts';
import { watchForSending } from './sent-watch.ts';

export interface ReaderParts {
  page: Document;
  address(): PageAddress;
  adapters: readonly Adapter[];
  runtime: Messenger;
  scheduler: Scheduler;
}

/** Pauses between two looks for conversations, while the page keeps changing outside those that are known. */
const SHORTEST_PAUSE = 250;
const PAUSE_WHEN_FOUND = 1_000;
const LONGEST_PAUSE = 4_000;

/**
 * Watches one page: finds its conversations, reads them when they change, and reports. Changes nothing on the page
 * and throws nothing into it.
 *
 *     mutation inside a known list ──> scan of that list, in slices ──> outbox
 *     mutation elsewhere ──> look for conversations again, at most every 250 ms, less often where none is found
 */
export class PageReader {
  readonly #parts: ReaderParts;
  readonly #place: PagePlace;
  readonly #logs: Logs = new Map();
  readonly #outbox: Outbox;
  readonly #state: ReadingState;
  readonly #observer: MutationObserver;
  readonly #end = new AbortController();
  readonly #watchedRoots = new WeakSet<Node>();
  #readers: PaneReader[] = [];
  #toScan = new Set<PaneReader>();
  #isScanning = false;
  /** A look is due or goes on. */
  #isLookDue = false;
  /** The page changed during the look, which may have come past that place already. */
  #isLookStale = false;
  #pause = SHORTEST_PAUSE;

  constructor(parts: ReaderParts) {
    this.#parts = parts;
    const { page, address, scheduler } = parts;
    this.#place = { page, address, now: () => scheduler.now() };
    this.#outbox = new Outbox(parts.runtime, scheduler, () => this.#scanAll());
    this.#state = new ReadingState(parts.runtime, scheduler, () => this.#lookLater());
    this.#observer = new MutationObserver((records) => this.#onMutations(records));
  }

  start(): void {
    const { page, scheduler, address } = this.#parts;
    this.#watch(page);
    const isAsked = () => this.#readers.every(({ pane }) => pane.ownNames().size === 0) && !this.#isOver();
    const onSent = (texts: string[]) => {
      if (this.#readers.length === 0) this.#state.noteSent(address().path);
      for (const { pane } of this.#readers) pane.noteSent?.(texts);
      this.#scanAll();
    };
    watchForSending(page, scheduler, isAsked, onSent, this.#end.signal);
    this.#isLookDue = true;
    this.#parts.scheduler.soon(() => this.#look());
  }

  stop(): void {
    this.#end.abort();
    this.#observer.disconnect();
    this.#readers = [];
    this.#toScan.clear();
  }

  /** Whom a field of the page writes to, if it is one to write messages in. */
  correspondenceOf(field: Element, beginsChat: () => boolean): Correspondence | null {
    const { adapters, address } = this.#parts;
    const isKnown = adapters.some(({ composer }) => composer.some((selector) => field.matches(selector)));
    // Nothing was said yet in a conversation with somebody new.
    if (this.#readers.length === 0 && (isKnown || beginsChat()))
      return { conversation: address().path, name: '', audience: 'unknown', standing: 'new' };
    const reader = nearest(this.#readers, field);
    if (!reader || !(isKnown || isComposer(field))) return null;
    const { conversation, name } = reader.addressee();
    const { id, audience } = conversation;
    const isEmpty = reader.pane.rows().length === 0;
    const standing = this.#outbox.standings.of(id) ?? (isEmpty ? 'new' : null);
    return { conversation: id, name, audience, standing };
  }

  /** Whether messages stand in a part of the page, or around it. */
  holdsMessages(place: Element): boolean {
    return this.#readers.some(
      ({ pane }) => containsAcrossRoots(place, pane.list) || containsAcrossRoots(pane.list, place),
    );
  }

  /** After an update of the extension this copy has nobody to report to, and steps down. */
  #isOver(): boolean {
    if (!this.#parts.runtime.isAlive()) this.stop();
    return !this.#parts.runtime.isAlive();
  }

  #watch(root: Node): void {
    if (this.#watchedRoots.has(root)) return;
    this.#watchedRoots.add(root);
    this.#observer.observe(root, { childList: true, subtree: true, characterData: true });
  }

  #onMutations(records: readonly MutationRecord[]): void {
    if (this.#isOver()) return;
    this.#state.noteActivity();
    let isOutside = false;
    for (const { target } of records) {
      const reader = this.#readers.find(({ pane }) => containsAcrossRoots(pane.list, target));
      if (reader) {
        reader.forget(target);
        this.#toScan.add(reader);
      } else isOutside = true;
    }
    if (isOutside) this.#lookLater();
    this.#scanSoon();
  }

  #lookLater(): void {
    this.#isLookStale = true;
    if (this.#isLookDue) return;
    this.#isLookDue = true;
    this.#parts.scheduler.after(this.#pause, () => this.#look());
  }

  #look(): void {
    if (this.#isOver()) return;
    this.#isLookStale = false;
    runInSlices(this.#lookSteps(), this.#parts.scheduler, () => {
      this.#isLookDue = false;
      if (this.#isLookStale) this.#lookLater();
      this.#scanAll();
    });
  }

  *#lookSteps(): Generator<void> {
    const found = yield* findPanes(this.#place, this.#parts.adapters);
    for (const root of found.roots) this.#watch(root);
    this.#adopt(found);
    // The first message of a conversation is looked at before any was read.
    if (found.hasComposer) yield* prepareSignals();
    this.#pause = this.#readers.length > 0 ? PAUSE_WHEN_FOUND : Math.min(LONGEST_PAUSE, this.#pause * 2);
  }

  /** Known lists keep their readers; lists that are gone, or now part of a better one, lose theirs. */
  #adopt(found: Found): void {
    const lists = found.panes.map((pane) => pane.list);
    const kept = this.#readers.filter(
      ({ pane }) =>
        pane.list.isConnected && !lists.some((list) => list !== pane.list && overlaps(list, pane.list)),
    );
    const known = new Set(kept.map(({ pane }) => pane.list));
    const added = found.panes
      .filter((pane) => !known.has(pane.list))
      .map(
        (pane) =>
          new PaneReader(pane, this.#logs, this.#outbox, this.#place.now, (root) => this.#watch(root)),
      );
    this.#readers = [...kept, ...added];
    const isMute = this.#readers.every((reader) => reader.isMute);
    this.#state.noteLook(found, isMute, this.#parts.address().path);
  }

  #scanAll(): void {
    for (const reader of this.#readers) this.#toScan.add(reader);
    this.#scanSoon();
  }

  #scanAgain(): void {
    this.#parts.scheduler.after(LONGEST_CHANGE, () => this.#scanAll());
  }

  #scanSoon(): void {
    if (this.#isScanning || this.#toScan.size === 0) return;
    this.#isScanning = true;
    this.#parts.scheduler.soon(() => this.#scan());
  }

  #scan(): void {
    const due = [...this.#toScan];
    this.#toScan.clear();
    runInSlices(scanEach(due), this.#parts.scheduler, () => {
      this.#isScanning = false;
      const messages = this.#readers.reduce((sum, reader) => sum + reader.messages, 0);
      const isStuck = this.#outbox.isFull() && this.#outbox.isFailing();
      this.#state.noteMessages(messages, isStuck, this.#parts.address().path);
      void this.#outbox.flush();
      if (due.some(({ isUndecided }) => isUndecided)) this.#scanAgain();
      if (due.some(({ isMute }) => isMute)) this.#lookLater();
      this.#scanSoon();
    });
  }
}

function* scanEach(readers: readonly PaneReader[]): Generator<void> {
  for (const reader of readers) yield* reader.scan();
}

/** The conversation that stands closest to a field: they share the innermost part of the page. */
function nearest(readers: readonly PaneReader[], field: Element): PaneReader | null {
  for (let at: Node | null = field; at; at = parentAcrossRoots(at)) {
    const around = at;
    const inside = readers.filter(({ pane }) => containsAcrossRoots(around, pane.list));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}

function isComposer(field: Element): boolean {
  const root = field.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  return findComposers(root).some(({ element }) => field.contains(element));
}

function overlaps(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}
