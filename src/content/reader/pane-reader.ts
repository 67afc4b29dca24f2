import type { AccountFacts } from '../../domain/model.ts';
import { prepareSignals } from '../../domain/signals/detect.ts';
import { fingerprintOf } from '../../domain/text/fingerprint.ts';
import { shadowOf } from '../../platform/shadow-roots.ts';
import { readAccountFacts } from './account-facts.ts';
import { parentAcrossRoots } from './across-roots.ts';
import {
  type ConversationLog,
  isReplacement,
  type Logs,
  logOf,
  type Shown,
  type Told,
} from './conversation-log.ts';
import { findMessageId, isLasting } from './message-ids.ts';
import { observeMessage } from './observe-message.ts';
import type { Outbox } from './outbox.ts';
import type { Pane, PaneFacts, RowReading } from './pane.ts';
import {
  type Addressee,
  type Contact,
  contactOf,
  conversationOf,
  type Line,
  People,
  speakerOf,
} from './speakers.ts';

interface KnownRow {
  reading: RowReading | null;
  /** Fingerprint of the words; the words themselves are let go once they were reported. */
  content: number;
  hasText: boolean;
  /** What tells the message from others of the same author, whatever its words are; may be empty. */
  id: string;
  /** Since when the row stands under another heading than where it was reported. */
  strangeSince?: number;
}

/** What a row was reported as. */
interface Said {
  told: Told;
  /** The page changed something in the row since. */
  isTouched: boolean;
}

/** A row with its speaker settled. */
interface Message extends Shown {
  row: Element;
  known: KnownRow;
  line: Line;
  said: Said | undefined;
  /** Its place may be known from before the page was loaded. */
  isSteady: boolean;
}

/** What one look at the list found. */
interface Scanned {
  facts: PaneFacts;
  people: People;
  log: ConversationLog;
  edits: ReadonlySet<Shown>;
  /** The reported messages that are in the list now. */
  present: Set<Told | null>;
}

/** So many messages may be nothing but pictures. */
const MOST_MUTE = 4;

/** Rows gone through between two looks at the clock, where each takes a few microseconds. */
const ROWS_PER_STEP = 100;

/**
 * When another conversation is opened, its heading may come before its messages, and the old ones may take a while to
 * fade. The same words that are still there after this, in milliseconds, were said in both.
 */
export const LONGEST_CHANGE = 10_000;

/** Reads one list again and again, and reports each message of it once. */
export class PaneReader {
  readonly pane: Pane;
  readonly #logs: Logs;
  readonly #outbox: Outbox;
  readonly #now: () => number;
  /** Changes in the shadow root of a row are to be heard of, too. */
  readonly #watch: (root: ShadowRoot) => void;
  readonly #people = new Map<string, People>();
  #rows = new WeakMap<Element, KnownRow>();
  /** Rows keep what they were reported as, so that a better reading does not report them again. */
  readonly #said = new WeakMap<Element, Said>();
  #wayOfReading: string;
  #ownNames = '';
  #account: { conversation: string; facts: AccountFacts } | null = null;
  messages = 0;
  /** There are many messages, and no word in any: the page has come to be made in another way. */
  isMute = false;
  /** Some rows may belong to the conversation before; `LONGEST_CHANGE` later that is known. */
  isUndecided = false;

  constructor(pane: Pane, logs: Logs, outbox: Outbox, now: () => number, watch: (root: ShadowRoot) => void) {
    this.pane = pane;
    this.#logs = logs;
    this.#outbox = outbox;
    this.#now = now;
    this.#watch = watch;
    this.#wayOfReading = pane.wayOfReading;
  }

  /** The page changed something at or below this node: the rows around it are read again. */
  forget(node: Node): void {
    for (let at: Node | null = node; at && at !== this.pane.list; at = parentAcrossRoots(at))
      if (at instanceof Element) {
        this.#rows.delete(at);
        const said = this.#said.get(at);
        if (said) said.isTouched = true;
      }
  }

  /** Whom the child writes to here. */
  addressee(): Addressee {
    const facts = this.pane.describe();
    return this.#peopleOf(facts.id).addressee(facts);
  }

  /** One pass over the list, in steps that may be spread over time. */
  *scan(): Generator<void> {
    this.isUndecided = false;
    const facts = this.pane.describe();
    const rows = this.#inOrder(this.pane.rows());
    if (this.pane.wayOfReading !== this.#wayOfReading) this.#rows = new WeakMap();
    this.#wayOfReading = this.pane.wayOfReading;
    for (const row of rows) {
      if (this.#rows.has(row)) continue;
      this.#rows.set(row, this.#read(row));
      yield;
    }
    const people = this.#peopleOf(facts.id);
    const log = logOf(this.#logs, facts.id);
    const shown = yield* this.#settle(rows, people, log);
    const present = log.match(shown);
    const scanned: Scanned = { facts, people, log, edits: log.edits(shown, present), present };
    for (const message of shown) if (message.told) this.#keep(message, message.told, log);
    if (shown.some((message) => this.#isFresh(message, log))) yield* prepareSignals();
    let previous: Told | null = null;
    for (const message of shown) {
      if (this.#isFresh(message, log)) {
        if (this.#outbox.isFull()) return;
        this.#report(message, log.add(message, previous, this.#now()), scanned);
        yield;
      }
      previous = message.told ?? previous;
    }
  }

  /** Read again only with the conversation: what a page says of an account stays. */
  #accountIn(conversation: string): AccountFacts {
    if (this.#account?.conversation !== conversation) {
      const isMessage = (row: Element) => this.#rows.get(row)?.hasText === true;
      const facts = readAccountFacts(this.pane.list, isMessage, this.#now());
      this.#account = { conversation, facts };
    }
    return this.#account.facts;
  }

  #read(row: Element): KnownRow {
    for (const root of [shadowOf(row), row.getRootNode()]) if (root instanceof ShadowRoot) this.#watch(root);
    const reading = this.pane.read(row);
    const text = reading?.text.trim() ?? '';
    const id = reading ? findMessageId(row, reading) : '';
    return { reading, content: fingerprintOf([text]), hasText: text !== '', id };
  }

  /** The messages that are shown, in order, each with its speaker. */
  *#settle(rows: readonly Element[], people: People, log: ConversationLog): Generator<void, Message[]> {
    const shown: Message[] = [];
    const ownNames = this.pane.ownNames();
    let line: Line | null = null;
    let mute = 0;
    for (const row of rows) {
      const known = this.#rows.get(row);
      if (!known?.reading) continue;
      line = speakerOf(known.reading, line, this.pane.authorLeadsRun, ownNames);
      if (!known.hasText) {
        mute += 1;
        continue;
      }
      people.add(line);
      const who = line.isOwn ? 'own' : contactOf(line).id;
      const words = `${who}\n${known.content}`;
      const said = this.#said.get(row);
      // Times on display may be rewritten, "now" to "12:30".
      const isSame = said && (!said.isTouched || said.told.words === words) && said.told.log === log;
      const place = known.id && `${who}\n${known.id}`;
      const isSteady = isLasting(known.id);
      const there = isSteady && log.places.get(place);
      shown.push({
        row,
        known,
        line,
        words,
        base: `${words}\n${whenOf(known.reading)}`,
        place,
        said,
        isSteady,
        told: isSame ? said.told : there && there.words === words ? there : null,
      });
      if (shown.length % ROWS_PER_STEP === 0) yield;
    }
    this.messages = shown.length;
    this.isMute = shown.length === 0 && mute > MOST_MUTE;
    return shown;
  }

  #keep({ row, place, said }: Message, told: Told, log: ConversationLog): void {
    if (said?.told === told && !said.isTouched) return;
    this.#said.set(row, { told, isTouched: false });
    if (place) log.places.set(place, told);
  }

  /** Of other conversations that this list has shown: what stands in another list is there as well. */
  #isFresh({ known, base, told, said }: Message, log: ConversationLog): boolean {
    if (told || (said && !said.isTouched && said.told.base !== base)) return false;
    const here = log.count(base);
    if (![...this.#people.keys()].some((id) => logOf(this.#logs, id).count(base) > here)) return true;
    known.strangeSince ??= this.#now();
    const isLeftOver = this.#now() - known.strangeSince < LONGEST_CHANGE;
    this.isUndecided ||= isLeftOver;
    return !isLeftOver;
  }

  #report(message: Message, told: Told, { facts, people, log, edits, present }: Scanned): void {
    const { known, line, words, place } = message;
    if (!known.reading) return;
    const isEdit = edits.has(message);
    const isTold = message.isSteady && (isEdit || !log.places.has(place));
    message.told = told;
    this.#keep(message, told, log);
    present.add(told);
    const isCopy = line.isOwn && isReplacement(told, present);
    const text = isCopy ? '' : known.reading.text;
    const fingerprint = fingerprintOf([told.base, String(told.ordinal)]);
    const observation = {
      ...observeMessage(text, fingerprint, line.isOwn, known.reading.at),
      ...(isTold && { place: fingerprintOf([place]), words: fingerprintOf([words]) }),
      // Words that were set right, or "this was deleted", are no further message.
      ...((isCopy || isEdit) && { again: true }),
    };
    const contact: Contact | null = people.contactFor(line, facts);
    const audience = people.audience(facts);
    const account = audience === 'group' ? {} : this.#accountIn(facts.id);
    this.#outbox.add(conversationOf(facts, audience), contact && { ...contact, account }, observation);
    known.reading = { ...known.reading, text: '' };
  }

  #peopleOf(conversation: string): People {
    const ownNames = [...this.pane.ownNames()].join();
    // Whoever turns out to be the child is nobody's contact.
    if (ownNames !== this.#ownNames) this.#people.clear();
    this.#ownNames = ownNames;
    const people = this.#people.get(conversation) ?? new People();
    this.#people.set(conversation, people);
    return people;
  }

  /** Some clients keep the newest row first and turn the list around on display; dates tell. */
  #inOrder(rows: Element[]): Element[] {
    const times = rows.map((row) => this.#rows.get(row)?.reading?.at ?? null).filter((at) => at !== null);
    return (times[0] ?? 0) > (times.at(-1) ?? 0) ? rows.reverse() : rows;
  }
}

/** As far as the page shows it, and the same after it was loaded anew. */
function whenOf({ at, clock }: RowReading): string | number {
  return at === null ? (clock ?? '') : Math.floor(at / 60_000);
}
