import type { Observation, ObservedSignal } from '../../domain/model.ts';
import { SIGNAL_KINDS } from '../../domain/model.ts';
import { detectSignals } from '../../domain/signals/detect.ts';

const MOST_SIGNALS = SIGNAL_KINDS.length * 2;

/** What may leave the tab of one message: its signals, without a word of it. */
export function observeMessage(
  text: string,
  fingerprint: number,
  isOwn: boolean,
  at: number | null,
): Observation {
  const signals: ObservedSignal[] = detectSignals(text)
    .slice(0, MOST_SIGNALS)
    .map(({ kind, value }) => (value === undefined ? { kind } : { kind, value }));
  return { fingerprint, direction: isOwn ? 'fromChild' : 'fromContact', at, signals };
}
