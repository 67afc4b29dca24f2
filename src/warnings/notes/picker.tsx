import { render } from 'preact';
import type { Note } from '../../domain/note.ts';
import { onTabCommand } from '../../platform/content-runtime.ts';
import type { RequestOfTab } from '../../protocol/command.ts';
import { openNotesPage, pickNote } from '../../protocol/note-commands.ts';
import { LONGEST_ADDRESS } from '../../protocol/note-schemas.ts';
import { deliver } from '../deliver.ts';
import { Host } from '../host.ts';
import type { Surroundings } from '../surroundings.ts';
import { allBlocks, blockAt } from './blocks.ts';
import { type Chosen, withBlock, withMarked } from './chosen.ts';
import css from './notes.css?inline';
import { listenToPointing } from './pointing.ts';
import { type SentOutcome, sendNote } from './send-note.ts';
import { PickerView } from './views/picker-view.tsx';
import { wordsOf } from './words-of.ts';

export type PickRequest = RequestOfTab<typeof pickNote>;

/** How often to look whether the extension is still there, in milliseconds. */
const LOOK_EVERY = 3_000;

export interface PickerState {
  request: PickRequest;
  step: 'choose' | 'tell' | 'kept' | 'paper';
  chosen: readonly Chosen[];
  /** What the pointer or the keyboard is on. */
  current: HTMLElement | null;
  /** What is marked in the page. */
  marked: string;
  note: Note;
  /** Why the note has to be written down by hand; `null` while it has not. */
  why: Exclude<SentOutcome, 'kept'> | null;
  isOnItsWay: boolean;
}

/** Makes notes of what the page shows: the child chooses, says what else there is to say, and it is sealed. */
export class Picker {
  readonly #surroundings: Surroundings;
  readonly #host: Host;
  #state: PickerState | null = null;
  #stopPointing: (() => void) | null = null;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#host = new Host({ returned: () => this.#draw(), gaveUp: () => this.close() }, css);
    surroundings.runtime.listen([onTabCommand(pickNote, (request) => this.#open(request))]);
  }

  isAlive(): boolean {
    return this.#surroundings.runtime.isAlive();
  }

  /** Takes everything away; nothing of it is kept anywhere. */
  close(): void {
    this.#listen(false);
    clearInterval(this.#looking);
    this.#looking = undefined;
    this.#state = null;
    render(null, this.#host.content);
    this.#host.close();
  }

  /** Somebody who opens it anew while it is open goes on with what was chosen. */
  #open(request: PickRequest): void {
    const before = this.#state;
    const isGoingOn = before !== null && before.step !== 'kept';
    this.#state = isGoingOn ? { ...before, request } : emptyState(request);
    this.#host.open();
    this.#looking ??= setInterval(() => {
      if (!this.isAlive()) this.close();
    }, LOOK_EVERY);
    this.#change({});
  }

  #change(change: Partial<PickerState>): void {
    if (!this.#state) return;
    this.#state = { ...this.#state, ...change };
    this.#listen(this.#state.step === 'choose');
    this.#draw();
  }

  #listen(wanted: boolean): void {
    if (!wanted) this.#stopPointing?.();
    if (!wanted) this.#stopPointing = null;
    else
      this.#stopPointing ??= listenToPointing({
        isOwn: (event) => this.#host.isIn(event),
        isFromPerson: this.#surroundings.isFromPerson,
        move: (x, y) => this.#point(blockAt(x, y, this.#isOwn)),
        press: (x, y) => this.#toggle(blockAt(x, y, this.#isOwn)),
        marked: (marked) => {
          if (marked !== this.#state?.marked) this.#change({ marked });
        },
      });
  }

  readonly #isOwn = (element: Element) => this.#host.is(element);

  #point(current: HTMLElement | null): void {
    if (current !== this.#state?.current) this.#change({ current });
  }

  #toggle(block: HTMLElement | null): void {
    const words = block && wordsOf(block);
    if (block && words && this.#state) this.#change({ chosen: withBlock(this.#state.chosen, block, words) });
  }

  /** Goes to the words before or after in the page; at first to the last ones in sight. */
  #step(by: 1 | -1): void {
    const blocks = allBlocks(this.#isOwn);
    const at = this.#state?.current ? blocks.indexOf(this.#state.current) : -1;
    const inSight = blocks.findLastIndex((block) => block.getBoundingClientRect().bottom <= innerHeight);
    const next = blocks[at === -1 ? Math.max(inSight, 0) : at + by];
    if (!next) return;
    next.scrollIntoView({ block: 'nearest' });
    this.#change({ current: next });
  }

  async #keep(note: Note): Promise<void> {
    const state = this.#state;
    if (!state || state.isOnItsWay) return;
    this.#change({ note, isOnItsWay: true });
    const { ticket, canSeal } = state.request;
    const outcome = canSeal ? await sendNote(this.#surroundings.runtime, { ticket, note }) : 'noKey';
    this.#change({
      isOnItsWay: false,
      step: outcome === 'kept' ? 'kept' : 'paper',
      why: outcome === 'kept' ? null : outcome,
    });
  }

  #draw(): void {
    if (!this.#state) return;
    const { chosen, note } = this.#state;
    render(
      <PickerView
        state={this.#state}
        surroundings={{ ...this.#surroundings, keyboard: this.#host.keyboard }}
        actions={{
          toggle: (block) => this.#toggle(block),
          drop: (each) => this.#change({ chosen: chosen.filter((other) => other !== each) }),
          takeMarked: (marked) => this.#change({ chosen: withMarked(chosen, marked), marked: '' }),
          step: (by) => this.#step(by),
          tell: () =>
            this.#change({
              step: 'tell',
              current: null,
              note: { ...note, said: chosen.map(({ words }) => words) },
            }),
          back: (told) => this.#change({ step: 'choose', note: told }),
          keep: (told) => void this.#keep(told),
          openNotes: () => void deliver(this.#surroundings.runtime, openNotesPage, {}),
          close: () => this.close(),
        }}
      />,
      this.#host.content,
    );
  }
}

function emptyState(request: PickRequest): PickerState {
  const when = new Date().toLocaleString([], { dateStyle: 'full', timeStyle: 'short' });
  const note: Note = {
    name: request.contactName ?? '',
    address: location.href.slice(0, LONGEST_ADDRESS),
    when,
    said: [],
    words: '',
    maker: 'child',
  };
  return {
    request,
    step: 'choose',
    chosen: [],
    current: null,
    marked: '',
    note,
    why: null,
    isOnItsWay: false,
  };
}
