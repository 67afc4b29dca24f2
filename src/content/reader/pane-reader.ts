import type { AccountFacts } from '../../domain/model.ts';
import { prepareSignals } from '../../domain/signals/detect.ts';
import { fingerprintOf } from '../../domain/text/fingerprint.ts';
import { readAccountFacts } from './account-facts.ts';
import { parentAcrossRoots } from './across-roots.ts';
import { observeMessage } from './observe-message.ts';
import type { Outbox } from './outbox.ts';
import type { Pane, PaneFacts, RowReading } from './pane.ts';
import type { SentMessages } from './sent-messages.ts';
import { type Addressee, type Contact, conversationOf, type Line, People, speakerOf } from './speakers.ts';

interface KnownRow {
  reading: RowReading | null;
  /** Fingerprint of the words; the words themselves are let go once they were reported. */
  content: number;
  hasText: boolean;
  /** What the row was reported as. */
  reported: string | null;
  /** Since when the row stands under another heading than where it was reported. */
  strangeSince?: number;
}

interface FreshMessage {
  row: Element;
  known: KnownRow;
  line: Line;
  fingerprint: number;
  base: string;
}

interface Fresh {
  fresh: FreshMessage[];
  /** Fingerprints of all messages that are in the list now. */
  present: ReadonlySet<number>;
}

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
  readonly #sent: SentMessages;
  readonly #outbox: Outbox;
  readonly #now: () => number;
  /** Changes in the shadow root of a row are to be heard of, too. */
  readonly #watch: (root: ShadowRoot) => void;
  readonly #people = new Map<string, People>();
  #rows = new WeakMap<Element, KnownRow>();
  /** The rows as they were read before the way of reading changed. */
  #before = new WeakMap<Element, KnownRow>();
  /** Who said what in a row when it was reported: times on display may be rewritten, "now" to "12:30". */
  readonly #said = new WeakMap<Element, string>();
  /** What rows with an id were reported as: the page may change their words. */
  readonly #ofRows = new Map<string, number>();
  #wayOfReading: string;
  #ownNames = '';
  #account: { conversation: string; facts: AccountFacts } | null = null;
  messages = 0;
  /** Some rows may belong to the conversation before; `LONGEST_CHANGE` later that is known. */
  isUndecided = false;

  constructor(
    pane: Pane,
    sent: SentMessages,
    outbox: Outbox,
    now: () => number,
    watch: (root: ShadowRoot) => void,
  ) {
    this.pane = pane;
    this.#sent = sent;
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
        this.#before.delete(at);
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
    if (this.pane.wayOfReading !== this.#wayOfReading) this.#readAnew();
    for (const row of rows) {
      if (this.#rows.has(row)) continue;
      // Rows keep what they were reported as, so that a better reading does not report them again.
      this.#rows.set(row, { ...this.#read(row), reported: this.#before.get(row)?.reported ?? null });
      yield;
    }
    const people = this.#peopleOf(facts.id);
    const { fresh, present } = yield* this.#findFresh(rows, facts, people);
    if (fresh.length > 0) yield* prepareSignals();
    for (const message of fresh) {
      if (this.#outbox.isFull()) return;
      this.#report(message, facts, people, present);
      yield;
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

  #readAnew(): void {
    this.#wayOfReading = this.pane.wayOfReading;
    this.#before = this.#rows;
    this.#rows = new WeakMap();
  }

  #read(row: Element): KnownRow {
    if (row.shadowRoot) this.#watch(row.shadowRoot);
    const reading = this.pane.read(row);
    const text = reading?.text.trim() ?? '';
    return { reading, content: fingerprintOf([text]), hasText: text !== '', reported: null };
  }

  *#findFresh(rows: readonly Element[], facts: PaneFacts, people: People): Generator<void, Fresh> {
    const fresh: FreshMessage[] = [];
    const present = new Set<number>();
    const ownNames = this.pane.ownNames();
    const seen = new Map<string, number>();
    let line: Line | null = null;
    for (const row of rows) {
      const known = this.#rows.get(row);
      if (!known?.reading) continue;
      line = speakerOf(known.reading, line, this.pane.authorLeadsRun, ownNames);
      if (!known.hasText) continue;
      people.add(line);
      const base = identityOf(known, line);
      const ordinal = seen.get(base) ?? 0;
      seen.set(base, ordinal + 1);
      const fingerprint = fingerprintOf([base, String(ordinal)]);
      present.add(fingerprint);
      if (this.#isFresh(row, known, line, base, facts.id, fingerprint))
        fresh.push({ row, known, line, fingerprint, base });
      if (present.size % ROWS_PER_STEP === 0) yield;
    }
    this.messages = present.size;
    return { fresh, present };
  }

  #isFresh(
    row: Element,
    known: KnownRow,
    line: Line,
    base: string,
    conversation: string,
    fingerprint: number,
  ): boolean {
    if (known.reported !== null && known.reported !== base) return false;
    if (!this.#sent.has(conversation, fingerprint))
      return (
        !this.#isLeftOver(known, conversation, fingerprint) &&
        this.#said.get(row) !== wordsOf(conversation, known, line)
      );
    known.reported = base;
    return false;
  }

  /** Only of the conversations that this list has shown: what stands in another list is there as well. */
  #isLeftOver(known: KnownRow, conversation: string, fingerprint: number): boolean {
    if (!this.#sent.isFromOther(this.#people.keys(), conversation, fingerprint)) return false;
    known.strangeSince ??= this.#now();
    const isLeftOver = this.#now() - known.strangeSince < LONGEST_CHANGE;
    this.isUndecided ||= isLeftOver;
    return isLeftOver;
  }

  #report(message: FreshMessage, facts: PaneFacts, people: People, present: ReadonlySet<number>): void {
    const { row, known, line, fingerprint } = message;
    if (!known.reading || this.#sent.has(facts.id, fingerprint)) return;
    known.reported = message.base;
    this.#said.set(row, wordsOf(facts.id, known, line));
    this.#sent.add(facts.id, fingerprint);
    const now = this.#now();
    const isCopy = line.isOwn && this.#sent.isReplacement(facts.id, known.content, present, now);
    if (line.isOwn) this.#sent.addOwn(facts.id, known.content, fingerprint, now);
    const observation = observeMessage(known.reading.text, fingerprint, line.isOwn, known.reading.at);
    const isEdit = this.#isEdit(message, facts.id, present);
    // Words that were set right, or "this was deleted", are no further message; unless they say something of note.
    if (isCopy || (isEdit && observation.signals.length === 0)) return;
    const contact: Contact | null = people.contactFor(line, facts);
    const audience = people.audience(facts);
    const account = audience === 'group' ? {} : this.#accountIn(facts.id);
    this.#outbox.add(conversationOf(facts, audience), contact && { ...contact, account }, observation);
    known.reading = { ...known.reading, text: '' };
  }

  /** The same row had other words of the same person, which are gone from the list now. */
  #isEdit(
    { known, line, fingerprint }: FreshMessage,
    conversation: string,
    present: ReadonlySet<number>,
  ): boolean {
    const id = known.reading?.rowId;
    if (!id) return false;
    const key = `${conversation}\n${whoIs(line)}\n${id}`;
    const before = this.#ofRows.get(key);
    this.#ofRows.set(key, fingerprint);
    return before !== undefined && !present.has(before);
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

/** The same for the same message after it was drawn anew, and after the page was loaded anew. */
function identityOf({ reading, content }: KnownRow, line: Line): string {
  const at = reading?.at ?? null;
  const when = at === null ? (reading?.clock ?? reading?.rowId ?? '') : Math.floor(at / 60_000);
  return `${whoIs(line)}\n${content}\n${when}`;
}

function wordsOf(conversation: string, { content }: KnownRow, line: Line): string {
  return `${conversation}\n${whoIs(line)}\n${content}`;
}

function whoIs(line: Line): string {
  return line.isOwn ? 'own' : (line.authorId ?? line.author ?? '');
}
