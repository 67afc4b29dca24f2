import type { Note } from '../domain/note.ts';
import type { Clock } from '../platform/clock.ts';
import { pickNote } from '../protocol/note-commands.ts';
import { siteIdOf, siteNameOf } from '../sites/find-site.ts';
import type { NoteTicket } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import type { NoteOutcome, Notes } from './notes.ts';
import type { PageScripts } from './page-scripts.ts';
import type { ContentSender } from './router.ts';

/** Somebody chooses, thinks and writes; then the picker is out of date. */
const GOOD_FOR = 3_600_000;

/**
 * Opens the picker of notes in a page, and takes in what is made with it. Each time it gives out a ticket, which is good for
 * one note of that frame of that site: a note of which nobody opened the picker is not kept. Tickets are stored, since the
 * background may be gone before the child is done.
 */
export class NotePicker {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #notes: Notes;
  readonly #pageScripts: PageScripts;

  constructor(store: Store, clock: Clock, notes: Notes, pageScripts: PageScripts) {
    this.#store = store;
    this.#clock = clock;
    this.#notes = notes;
    this.#pageScripts = pageScripts;
  }

  /** @throws Error where the page is closed to Porchlight. */
  async open({ tab, frame, host }: ContentSender, contactName: string | null): Promise<void> {
    const { hasKey } = await this.#notes.list(null);
    const ticket = crypto.randomUUID();
    await this.#giveOut({ ticket, tab, frame, host, contactName, at: this.#clock.now() });
    const request = { ticket, siteName: siteNameOf(siteIdOf(host)), contactName, canSeal: hasKey };
    if (!(await this.#pageScripts.pick({ tab, frame }, pickNote, request)))
      throw new Error('The picker could not open');
  }

  async keep(ticket: string, note: Note, sender: ContentSender): Promise<NoteOutcome> {
    const [given, kept] = await this.#store.read(['noteTickets', 'notes'], (transaction) =>
      Promise.all([
        transaction.objectStore('noteTickets').get(ticket),
        transaction.objectStore('notes').get(ticket),
      ]),
    );
    const site = siteIdOf(sender.host);
    // Its answer got lost, and it is asked for again.
    if (kept?.site === site) return { outcome: 'kept' };
    const isGood = given && isFrom(given, sender) && this.#clock.now() - given.at < GOOD_FOR;
    if (!isGood) return { outcome: 'late' };
    const address = addressOn(sender.host, note.address);
    const contact = given.contactName === null ? null : { name: given.contactName, key: null };
    return this.#notes.keep({ id: ticket, site, kind: 'page', note: { ...note, address }, contact });
  }

  /** The frame's last one and those that are out of date make room. */
  #giveOut(ticket: NoteTicket): Promise<void> {
    return this.#store.write(['noteTickets'], async (transaction) => {
      const tickets = transaction.objectStore('noteTickets');
      for (const old of await tickets.getAll()) {
        const isOld =
          ticket.at - old.at >= GOOD_FOR || (old.tab === ticket.tab && old.frame === ticket.frame);
        if (isOld) await tickets.delete(old.ticket);
      }
      await tickets.put(ticket);
    });
  }
}

function isFrom(ticket: NoteTicket, { tab, frame, host }: ContentSender): boolean {
  return ticket.tab === tab && ticket.frame === frame && ticket.host === host;
}

/** The address that the page's script gave, if it is one of the page's own; else as much as the browser vouches for. */
function addressOn(host: string, address: string): string {
  return URL.parse(address)?.hostname === host ? address : host;
}
