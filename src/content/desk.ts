import type { Audience, Signal, Standing } from '../domain/model.ts';

/** Who reads what is written in a field. */
export interface Correspondence {
  /** Tells the conversation from the others of this page. */
  conversation: string;
  /** The contact's name; that of the group where several read along. */
  name: string;
  audience: Audience;
  /** `null` while the background has not said. */
  standing: Standing | null;
}

/** What the reader of a frame tells the other scripts of this extension in the same frame. */
export interface ReadingDesk {
  /** The signals of a text; `null` while the phrases are not ready, since nobody who types shall wait for them. */
  signalsIn(text: string): Signal[] | null;
  /**
   * Whom a field writes to: somebody new, where it begins a conversation and none is read here; `null` where it belongs to
   * no conversation.
   */
  correspondenceOf(field: Element, beginsChat: () => boolean): Correspondence | null;
  /** What is written in a part of the page, as people read it. */
  wordsIn(place: Element): string;
  /** Whether messages stand in a part of the page, or around it. */
  holdsMessages(place: Element): boolean;
}

const DESK = Symbol.for('porchlight.desk');

/** The world that all content scripts of this extension share in a frame; the page sees nothing of it. */
interface World {
  [DESK]?: ReadingDesk;
}

export function openDesk(world: object, desk: ReadingDesk): void {
  Object.defineProperty(world, DESK, { value: desk });
}

/** `null` where no reader runs. */
export function deskIn(world: object): ReadingDesk | null {
  const { [DESK]: desk }: World = world;
  return desk ?? null;
}
