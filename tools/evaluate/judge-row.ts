import { atLeast } from '../../src/domain/level.ts';
import type { Level, Reason, RiskKind, SignalKind, Verdict } from '../../src/domain/model.ts';
import { ConversationJudge } from '../../src/domain/risk/conversation.ts';
import { detectSignals } from '../../src/domain/signals/detect.ts';
import type { Row, RowMessage } from './row.ts';

export interface VerdictRow {
  id: string;
  /** The worst that was reached. */
  level: Level;
  /** The highest that was reached: 0 .. 1, rising with risk. */
  score: number;
  /** What it was `caution` or worse for at some time. */
  kinds: RiskKind[];
  /** The first message, counted from 0, at which the child would have been warned. */
  firstWarning: { index: number; level: Level } | null;
  /** Of the worst verdict; `index` is the message that showed the signal last by then. */
  reasons: { signal: SignalKind; index: number; from: RowMessage['from'] }[];
}

/** Rows count seconds from the start of a conversation; no verdict depends on which day that was. */
const START = Date.UTC(2024, 0, 1, 12);
/** Between messages without a time: they are taken in the order in which they stand. */
const STEP = 1_000;

/** What Porchlight would have made of a conversation, message by message, as the extension's reader and background do. */
export function judgeRow(row: Row, childAge: number | null): VerdictRow {
  const judge = new ConversationJudge(row.group ?? false, { childAge });
  const sightings = new Sightings();
  const result: VerdictRow = {
    id: row.id,
    level: 'calm',
    score: 0,
    kinds: [],
    firstWarning: null,
    reasons: [],
  };
  let worst: Verdict | null = null;
  let now = START;
  for (const [index, { from, text, ...message }] of row.messages.entries()) {
    now = typeof message.at === 'number' ? START + Math.round(message.at * 1_000) : now + STEP;
    const signals = detectSignals(text);
    const name = message.name ?? null;
    for (const { kind } of signals) sightings.add(kind, from, name, { index, at: now });
    const verdict = judge.observe({ from, name, at: now, signals });
    if (verdict === worst) continue;
    worst = verdict;
    takeIn(result, verdict, index);
    result.reasons = verdict.reasons.map((reason) => sightings.explain(reason, name));
  }
  return { ...result, kinds: judge.kinds };
}

function takeIn(result: VerdictRow, { level, score }: Verdict, index: number): void {
  result.level = level;
  result.score = Math.max(result.score, score);
  if (result.firstWarning === null && atLeast(level, 'caution')) result.firstWarning = { index, level };
}

interface Sighting {
  index: number;
  at: number;
}

/** Where each signal was seen last: by whom, and from which side. */
class Sightings {
  readonly #last = new Map<string, Sighting>();

  add(kind: SignalKind, from: RowMessage['from'], name: string | null, sighting: Sighting): void {
    this.#last.set(`${kind} ${from}`, sighting);
    this.#last.set(`${kind} ${from} ${name}`, sighting);
  }

  /** The verdict is about whoever spoke last, unless the times say that it is about the group as a whole. */
  explain({ signal, direction, at }: Reason, speaker: string | null): VerdictRow['reasons'][number] {
    const from = direction === 'fromChild' ? 'child' : 'contact';
    const own = this.#last.get(`${signal} ${from} ${speaker}`);
    const anybody = this.#last.get(`${signal} ${from}`);
    return { signal, index: (own?.at === at ? own : anybody)?.index ?? 0, from };
  }
}
