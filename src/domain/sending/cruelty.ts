import type { Signal } from '../model.ts';
import { FOND, IN_PLAY, TO_THE_READER } from '../signals/packs/en/manner.ts';

/** From here on an insult is meant to hurt, whoever it is said to. */
const MEANT_TO_HURT = 8;
/** From here on it is unkind if it is said to who reads it; below are swearing, teasing and being told to go. */
const UNKIND = 6;
const LEAST_WITH_EXCLUSION = 4;

/** The values of what only hints at something, of what is told again, and of "everyone knows". */
const HINTED = 0;
const NO_THREATS: readonly Signal['value'][] = ['told', 'holds'];

/**
 * Whether a message hurts somebody on purpose. Friends call each other names all day long, so a laugh or a name that is not
 * said to anybody is let be: this asks the child to think again, which must stay rare to be heard.
 */
export function isCruel(text: string, signals: readonly Signal[]): boolean {
  return signals.some((signal) => {
    const { kind, value } = signal;
    if (kind === 'urgesSelfHarm') return value !== HINTED;
    if (kind === 'threat') return !NO_THREATS.includes(value);
    if (kind === 'exclusion') return value !== HINTED && insultIn(signals) >= LEAST_WITH_EXCLUSION;
    return kind === 'insult' && isCruelInsult(text, signal);
  });
}

function isCruelInsult(text: string, { value, start, end }: Signal): boolean {
  const strength = Number(value ?? 0);
  if (strength >= MEANT_TO_HURT) return true;
  if (strength < UNKIND || IN_PLAY.test(text)) return false;
  const said = text.slice(start, end);
  return TO_THE_READER.test(said) && !FOND.test(said);
}

function insultIn(signals: readonly Signal[]): number {
  return signals.reduce(
    (worst, { kind, value }) => (kind === 'insult' ? Math.max(worst, Number(value ?? 0)) : worst),
    0,
  );
}
