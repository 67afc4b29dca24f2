import type { Evidence } from './evidence.ts';
import { type Finding, Tally } from './finding.ts';
import { SELF_HARM } from './weights.ts';

/** Someone is told to harm themselves, or says that they cannot go on. Once is enough. */
export function findSelfHarm(evidence: Evidence): Finding {
  const tally = new Tally();
  const once = (amount: number) => Math.min(1, amount);
  tally.add(
    SELF_HARM.urged * once(evidence.amount('fromContact:urgesSelfHarm')),
    'fromContact:urgesSelfHarm',
  );
  tally.add(SELF_HARM.distressOfChild * once(evidence.amount('fromChild:distress')), 'fromChild:distress');
  tally.add(
    SELF_HARM.distressOfContact * once(evidence.amount('fromContact:distress')),
    'fromContact:distress',
  );
  return { kind: 'selfHarm', points: tally.points, stage: 'contact', shares: tally.shares };
}
