import type { Clue } from './clues.ts';
import { type Finding, Tally } from './finding.ts';
import type { Evidence } from './reading.ts';
import { SELF_HARM } from './weights.ts';

const POINTS: readonly (readonly [Clue, number])[] = [
  ['fromContact:urgesSelfHarm', SELF_HARM.urged],
  ['fromChild:distress', SELF_HARM.distressOfChild],
  ['fromContact:distress', SELF_HARM.distressOfContact],
];

/** Someone is told to harm themselves, or says that they cannot go on. Once is enough. */
export function findSelfHarm(evidence: Evidence): Finding {
  const tally = new Tally();
  for (const [clue, points] of POINTS) tally.add(points * evidence.presence(clue), clue);
  return { kind: 'selfHarm', points: tally.points, stage: 'contact', shares: tally.shares };
}
