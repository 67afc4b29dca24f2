import { ConversationLog } from './conversation-log.ts';

/** What was reported in this life of the page, so that nothing is reported twice. Holds no text. */
export class SentMessages {
  readonly #logs = new Map<string, ConversationLog>();

  in(conversation: string): ConversationLog {
    const log = this.#logs.get(conversation) ?? new ConversationLog();
    this.#logs.set(conversation, log);
    return log;
  }
}
