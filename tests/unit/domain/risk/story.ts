import type {
  Audience,
  Direction,
  ObservedSignal,
  SignalKind,
  Verdict,
} from '../../../../src/domain/model.ts';
import { judge } from '../../../../src/domain/risk/judge.ts';
import { observe } from '../../../../src/domain/risk/observe.ts';
import { type ContactState, emptyContactState } from '../../../../src/domain/risk/state.ts';

export const NOW = Date.UTC(2026, 4, 1, 18);
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** What one message told: a kind said by the contact, or everything about it. */
export type Line = SignalKind | { kind: SignalKind; by?: Direction; value?: number | string; at?: number };

interface Setting {
  audience?: Audience;
  known?: boolean;
  state?: ContactState;
}

/** Plays lines one minute apart and gives the verdict after each, and the state at the end. */
export function play(lines: readonly Line[], { audience = 'direct', known = false, state }: Setting = {}) {
  let current = state ?? emptyContactState();
  const verdicts: Verdict[] = lines.map((line, place) => {
    const { kind, by = 'fromContact', value, at } = typeof line === 'string' ? { kind: line } : line;
    const signal: ObservedSignal = value === undefined ? { kind } : { kind, value };
    const now = NOW + place * MINUTE;
    const observation = { fingerprint: place, direction: by, at: at ?? now, signals: [signal] };
    const step = observe(current, observation, { audience, known }, now);
    current = step.state;
    return step.verdict ?? judge(current, { audience, known }, now);
  });
  return { state: current, verdicts, levels: verdicts.map(({ level }) => level) };
}

export function lastVerdict(lines: readonly Line[], setting: Setting = {}): Verdict {
  const verdict = play(lines, setting).verdicts.at(-1);
  if (verdict === undefined) throw new Error('A story needs a line');
  return verdict;
}
