/** A message that was reported, between those that stood before and after it. */
export interface Told {
  readonly log: ConversationLog;
  /** Who said what. */
  readonly words: string;
  /** The same, and when as far as the page shows: several messages may have the same. */
  readonly base: string;
  /** Which one of these. */
  readonly ordinal: number;
  /** What was seen in one piece; how two parts stand to each other is not known. */
  readonly part: number;
  /** When it was reported. */
  readonly at: number;
  before: Told | null;
  after: Told | null;
}

/** A message as it stands in the list now. */
export interface Shown {
  words: string;
  base: string;
  /** What tells it from others whatever its words are; empty if there is nothing. */
  place: string;
  /** The reported message that it is; `null` for one that is new. */
  told: Told | null;
}

/** So far a message is looked for among its neighbours: between may stand what was deleted. */
const REACH = 100;
/** How long after a message of the child a second element may turn out to be the same one, from the server. */
const REPLACED_WITHIN = 120_000;
const toldOf = ({ told }: Shown) => told;

/**
 * The messages of one conversation in their order, as far as they were shown in this life of the page. Lists show a window
 * of it, and draw the same messages again and again: which ones they are is told by those around them, so that a second
 * "ok" is a second message, and the first one drawn anew is not. Holds no text.
 */
export class ConversationLog {
  /** What was last seen in a place. */
  readonly places = new Map<string, Told>();
  readonly #byBase = new Map<string, Told[]>();
  #last: Told | null = null;
  /** The first of the messages that are shown. */
  #first: Told | null = null;
  /** The part that messages without known neighbours belong to. */
  #part = 0;
  /** The list shows something far from all that is known, and the same words there may be by chance. */
  #isFar = false;

  /** How many messages with this base were reported. */
  count(base: string): number {
    return this.#byBase.get(base)?.length ?? 0;
  }

  /**
   * Finds out which messages are shown, besides those of which that is known, and gives those that are. Takes time in
   * proportion to their number.
   */
  match(shown: readonly Shown[]): Set<Told | null> {
    const used = new Set(shown.map(toldOf));
    const take = (one: Shown, told: Told | null): void => {
      if (one.told || !told || used.has(told)) return;
      one.told = told;
      used.add(told);
    };
    for (const [index, one] of shown.entries()) {
      const [only, other] = (!one.told && this.#byBase.get(one.base)) || [];
      if (!only || other) continue;
      const [before, after] = [shown[index - 1]?.base ?? '', shown[index + 1]?.base ?? ''];
      if (only.before?.base === before || only.after?.base === after) take(one, only);
    }
    takeAlong(shown, 'after', used, take);
    takeAlong([...shown].reverse(), 'before', used, take);
    this.#takeRest(shown, take);
    return used;
  }

  /**
   * Words that are not found next to their neighbours are new ones at both ends of what is shown, unless they may be of
   * another part. Anywhere else they were there before.
   */
  #takeRest(shown: readonly Shown[], take: Take): void {
    const first = shown.findIndex(toldOf);
    const last = shown.findLastIndex(toldOf);
    const rest = new Map<string, Iterator<Told>>();
    for (const [index, one] of shown.entries()) {
      const alike = rest.get(one.base) ?? this.#byBase.get(one.base)?.values();
      if (one.told || !alike) continue;
      rest.set(one.base, alike);
      const near = shown[index < first ? first : index > last ? last : -1]?.told?.part;
      while (!one.told) {
        const { value, done } = alike.next();
        if (done) break;
        if (value.part !== near) take(one, value);
      }
    }
    this.#isFar = first < 0 && shown.filter(toldOf).length * 2 < shown.length;
    if (this.#isFar) this.#part += 1;
    this.#first = (!this.#isFar && shown.find(toldOf)?.told) || null;
  }

  /**
   * The messages that hold other words than before in their places. Where ids are numbers from the top, other messages
   * come to stand there: then none of them is.
   */
  edits(shown: readonly Shown[], present: ReadonlySet<Told | null>): ReadonlySet<Shown> {
    const edited = new Set<Shown>();
    let same = 1;
    for (const one of shown) {
      const before = this.places.get(one.place);
      if (!before) continue;
      if (one.told === before) same += 1;
      else if (one.told || present.has(before)) return new Set();
      else edited.add(one);
    }
    return edited.size > same ? new Set() : edited;
  }

  /** Takes in a new message of those that are shown; `previous` is the one before it, if there is one. */
  add({ base, words }: Shown, previous: Told | null, at: number): Told {
    const alike = this.#byBase.get(base) ?? [];
    this.#byBase.set(base, alike);
    const near = this.#isFar ? null : previous;
    const after = near ? near.after : this.#first;
    const before = near ?? (after ? after.before : this.#last);
    const part = (near ?? after)?.part ?? this.#part;
    const told: Told = { log: this, words, base, ordinal: alike.length, part, at, before, after };
    alike.push(told);
    if (before) before.after = told;
    if (after) after.before = told;
    else this.#last = told;
    return told;
  }
}

/**
 * Clients show a message of the child at once, and replace it by the server's copy with another id and time: the same words
 * in the same place, where the first is no longer `present`.
 */
export function isReplacement(
  { before, after, words, at }: Told,
  present: ReadonlySet<Told | null>,
): boolean {
  return [before, after].some(
    (near) => near?.words === words && at - near.at <= REPLACED_WITHIN && !present.has(near),
  );
}

/** What was reported in this life of the page, by conversation. */
export type Logs = Map<string, ConversationLog>;

export function logOf(logs: Logs, conversation: string): ConversationLog {
  const log = logs.get(conversation) ?? new ConversationLog();
  logs.set(conversation, log);
  return log;
}

type Take = (one: Shown, told: Told | null) => void;

/** From each message that is known on to those that stood next to it. */
function takeAlong(
  shown: readonly Shown[],
  way: 'before' | 'after',
  used: ReadonlySet<Told | null>,
  take: Take,
): void {
  let from: Told | null = null;
  for (const one of shown) {
    if (from && !one.told) {
      let near: Told | null = from[way];
      for (let step = 0; near && near.base !== one.base && step < REACH; step += 1)
        near = used.has(near) ? null : near[way];
      if (near?.base === one.base) take(one, near);
    }
    from = one.told ?? from;
  }
}
