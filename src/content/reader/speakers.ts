import type { Audience, Conversation } from '../../domain/model.ts';
import { cutName } from './names.ts';
import type { PaneFacts, RowReading } from './pane.ts';

/** A message with its speaker settled. */
export interface Line {
  isOwn: boolean;
  author: string | null;
  authorId: string | null;
}

export interface Contact {
  id: string;
  name: string;
}

/** Who gets what the child writes in a conversation. */
export interface Addressee {
  conversation: Conversation;
  name: string;
}

const LONGEST_ID = 200;

/** Settles speakers row by row: rows of a run carry the name on the first only, own rows often none at all. */
export function speakerOf(
  reading: RowReading,
  before: Line | null,
  leadsRun: boolean,
  ownNames: ReadonlySet<string>,
): Line {
  if (reading.author !== null) {
    const isOwn = reading.own ?? ownNames.has(reading.author);
    return { isOwn, author: reading.author, authorId: reading.authorId };
  }
  if (reading.own !== true && leadsRun && before && (reading.own === null || !before.isOwn))
    return { ...before, authorId: reading.authorId ?? before.authorId };
  return { isOwn: reading.own ?? false, author: null, authorId: reading.authorId };
}

/** The people of one conversation, as far as they have spoken. */
export class People {
  readonly #others = new Map<string, Contact>();
  #hasNameless = false;

  add(line: Line): void {
    if (line.isOwn) return;
    if (line.author === null && line.authorId === null) this.#hasNameless = true;
    else {
      const contact = contactOf(line);
      this.#others.set(contact.id, contact);
    }
  }

  /** How many may read along: as the page says, or by who has spoken. */
  audience(facts: PaneFacts): Audience {
    if (facts.audience !== 'counted') return facts.audience;
    if (this.#others.size >= 2) return 'group';
    const only = this.#only();
    if (only) return sameName(only.name, facts.title) ? 'direct' : 'unknown';
    return this.#hasNameless ? 'direct' : 'unknown';
  }

  /** Whom a line concerns. `null` for what the child writes to a group. */
  contactFor(line: Line, facts: PaneFacts): Contact | null {
    if (!line.isOwn && (line.author !== null || line.authorId !== null)) return contactOf(line);
    if (line.isOwn && this.audience(facts) === 'group') return null;
    return this.#only() ?? titleContact(facts);
  }

  addressee(facts: PaneFacts): Addressee {
    const conversation = conversationOf(facts, this.audience(facts));
    const isGroup = conversation.audience === 'group';
    return { conversation, name: isGroup ? conversation.title : (this.#only() ?? titleContact(facts)).name };
  }

  #only(): Contact | null {
    const [first, second] = this.#others.values();
    return first && !second ? first : null;
  }
}

export function conversationOf(facts: PaneFacts, audience: Audience): Conversation {
  const id = cutName(facts.id, LONGEST_ID) || '/';
  return { id, title: cutName(facts.title), audience };
}

/** Cut, whatever a page calls somebody: it is kept for as long as the page is there. */
export function contactOf(line: Line): Contact {
  const name = line.author ?? line.authorId ?? '';
  return { id: cutName(line.authorId ?? name, LONGEST_ID), name: cutName(name) };
}

/** Where rows have no names, the conversation is named after who is at the other end. */
function titleContact(facts: PaneFacts): Contact {
  const name = facts.title || facts.id || '?';
  return { id: cutName(name, LONGEST_ID), name: cutName(name) };
}

function sameName(name: string, title: string): boolean {
  const [one, other] = [name.toLowerCase(), title.toLowerCase()];
  return (
    one !== '' && (one === other || other.split(/[\s,@:()]+/).includes(one) || other.includes(`${one} `))
  );
}
