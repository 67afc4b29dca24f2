import type { Evidence } from './evidence.ts';
import { type Finding, Tally } from './finding.ts';
import { type Clue, COERCION } from './weights.ts';

const THREAT: Clue = 'fromContact:threat';
const MONEY: Clue = 'fromContact:demandsMoney';

/** The short cut of blackmail: a threat, and something that is wanted for not carrying it out. */
export function findCoercion(evidence: Evidence): Finding {
  const tally = new Tally();
  const threat = Math.min(1, evidence.amount(THREAT));
  const demands = COERCION.demands
    .map((kind): Clue => `fromContact:${kind}`)
    .filter((clue) => evidence.amount(clue) > 0)
    .sort((one, other) => evidence.amount(other) - evidence.amount(one));
  tally.add(COERCION.threat * threat, THREAT);
  tally.add(COERCION.demandsMoney * Math.min(1, evidence.amount(MONEY)), MONEY);
  const [strongest] = demands;
  if (strongest !== undefined) {
    const both = Math.min(threat, evidence.amount(strongest));
    tally.add((COERCION.withDemand - COERCION.threat) * both, THREAT, strongest);
  }
  return {
    kind: 'blackmail',
    points: tally.points,
    stage: threat > 0 ? 'coercion' : 'contact',
    shares: tally.shares,
  };
}
