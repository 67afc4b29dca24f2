/** How long after a message of the child a second element may turn out to be the same one, from the server. */
const REPLACED_WITHIN = 120_000;
const MOST_RECENT = 50;

interface RecentOwn {
  content: string;
  fingerprint: number;
  at: number;
}

/** What was reported in this life of the page, so that nothing is reported twice. Holds no text. */
export class SentMessages {
  readonly #sent = new Map<string, Set<number>>();
  #recentOwn: RecentOwn[] = [];

  has(conversation: string, fingerprint: number): boolean {
    return this.#sent.get(conversation)?.has(fingerprint) ?? false;
  }

  add(conversation: string, fingerprint: number): void {
    const known = this.#sent.get(conversation) ?? new Set();
    this.#sent.set(conversation, known);
    known.add(fingerprint);
  }

  /** Whether the same was reported in another one of these conversations. */
  isFromOther(conversations: Iterable<string>, conversation: string, fingerprint: number): boolean {
    return [...conversations].some((id) => id !== conversation && this.has(id, fingerprint));
  }

  /** Remembers what the child wrote, in case the client replaces it. */
  addOwn(conversation: string, content: number, fingerprint: number, now: number): void {
    this.#recentOwn.push({ content: `${conversation} ${content}`, fingerprint, at: now });
    this.#recentOwn = this.#recentOwn.slice(-MOST_RECENT);
  }

  /**
   * Clients show a message of the child at once, and replace it by the server's copy with another id and time: the
   * same words, while the first is no longer `present`.
   */
  isReplacement(conversation: string, content: number, present: ReadonlySet<number>, now: number): boolean {
    const words = `${conversation} ${content}`;
    const index = this.#recentOwn.findIndex(
      (own) => own.content === words && now - own.at <= REPLACED_WITHIN && !present.has(own.fingerprint),
    );
    if (index >= 0) this.#recentOwn.splice(index, 1);
    return index >= 0;
  }
}
