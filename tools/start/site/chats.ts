import { CHILD, PEOPLE } from './people.ts';

export interface ChatMessage {
  /** Whom the other one writes to: each person of the demo has one chat with the child. */
  chat: string;
  from: string;
  text: string;
  /** ISO 8601. */
  at: string;
}

/** All that was said so far, by the person that the child talks with. */
export class Chats {
  readonly #messages = new Map<string, ChatMessage[]>();

  constructor() {
    for (const { id } of PEOPLE) if (id !== CHILD) this.#messages.set(id, []);
  }

  /** `null` where there is no such chat, or where the sender has no part in it. */
  add(chat: string, from: string, text: string): ChatMessage | null {
    if (from !== CHILD && from !== chat) return null;
    const message = { chat, from, text, at: new Date().toISOString() };
    const messages = this.#messages.get(chat);
    messages?.push(message);
    return messages ? message : null;
  }

  get size(): number {
    return [...this.#messages.values()].reduce((sum, messages) => sum + messages.length, 0);
  }

  /** What a person may see: the child all of it, everybody else their own chat. */
  seenBy(person: string): Record<string, ChatMessage[]> {
    const entries = [...this.#messages].filter(([chat]) => person === CHILD || person === chat);
    return Object.fromEntries(entries);
  }
}
