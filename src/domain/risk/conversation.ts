import { LEVELS, type ObservedSignal, type RiskKind, type Verdict } from '../model.ts';
import type { ObservationContext } from './context.ts';
import { observe } from './observe.ts';
import type { ContactState } from './state.ts';
import { authorOf, emptyStateOf, subjectsOf } from './subjects.ts';

/** A message as a whole conversation tells it: who wrote it, by name where several do, and when in milliseconds. */
export interface SpokenMessage {
  from: 'contact' | 'child';
  name: string | null;
  at: number;
  signals: readonly ObservedSignal[];
}

const CALM: Verdict = { level: 'calm', stage: 'contact', score: 0, kinds: [], reasons: [] };

/** Follows one conversation from its first message, with a record for each person and one for a group as a whole. */
export class ConversationJudge {
  readonly #context: ObservationContext;
  readonly #states = new Map<string, ContactState>();
  readonly #kinds = new Set<RiskKind>();
  #worst = CALM;

  constructor(isGroup: boolean, context: Partial<Omit<ObservationContext, 'audience' | 'author'>> = {}) {
    this.#context = { known: false, ...context, audience: isGroup ? 'group' : 'direct' };
  }

  /** What the conversation was `caution` or worse for at any time: a verdict names only what it is for right then. */
  get kinds(): RiskKind[] {
    return [...this.#kinds];
  }

  /** Takes the next message into account, and gives the most serious verdict there was so far. */
  observe({ from, name, at, signals }: SpokenMessage): Verdict {
    const direction = from === 'child' ? 'fromChild' : 'fromContact';
    const observation = { fingerprint: 0, direction, at, signals } as const;
    const context = { ...this.#context, author: authorOf(name ?? '') };
    for (const subject of subjectsOf(context.audience, direction)) {
      const key = subject === 'group' ? 'group' : `person ${context.audience === 'group' ? name : ''}`;
      const before = this.#states.get(key) ?? emptyStateOf(subject);
      const { state, verdict } = observe(before, observation, context, at);
      this.#states.set(key, state);
      if (verdict !== null) this.#heed(verdict);
    }
    return this.#worst;
  }

  #heed(verdict: Verdict): void {
    for (const kind of verdict.kinds) this.#kinds.add(kind);
    if (isWorse(verdict, this.#worst)) this.#worst = verdict;
  }
}

function isWorse(one: Verdict, other: Verdict): boolean {
  const byLevel = LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
  return byLevel > 0 || (byLevel === 0 && one.score > other.score);
}
