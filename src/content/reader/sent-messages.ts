import { ConversationLog } from './conversation-log.ts';

/** What was reported in this life of the page, so that nothing is reported twice. Holds no text. */
export class SentMessages {
  readonly #logs = new Map<string, ConversationLog>();

  in(conversation: string): ConversationLog {
    const log = this.#logs.get(conversation) ?? new ConversationLog();
    this.#logs.set(conversation, log);
    return log;
  }

  /** Whether the same was reported in another one of these conversations, more often than in this one. */
  isFromOther(conversations: Iterable<string>, conversation: string, base: string): boolean {
    const countIn = (id: string) => this.in(id).alike(base).length;
    return [...conversations].some((id) => countIn(id) > countIn(conversation));
  }
}
