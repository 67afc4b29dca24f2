import type { Observation, ObservedSignal } from '../model.ts';
import { HOSTILITY } from './weights.ts';

/**
 * How hostile one message of a contact is, whoever wrote it and whatever came before: 0 for what is not unkind at all, and
 * always less than the score from which a child is warned. It puts single messages in order. A warning takes more.
 */
export function hostilityOf({ direction, signals }: Observation): number {
  if (direction === 'fromChild') return 0;
  return signals.reduce((worst, signal) => Math.max(worst, hostilityIn(signal)), 0);
}

function hostilityIn({ kind, value }: ObservedSignal): number {
  if (kind === 'insult') return HOSTILITY.insults[Number(value ?? 1)] ?? HOSTILITY.insult;
  return kind === 'exclusion' || kind === 'threat' || kind === 'urgesSelfHarm' ? HOSTILITY[kind] : 0;
}
