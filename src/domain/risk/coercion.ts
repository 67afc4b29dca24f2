import type { SignalKind } from '../model.ts';
import { type Clue, clueOf } from './clues.ts';
import { type Finding, Tally } from './finding.ts';
import type { Evidence } from './reading.ts';
import { COERCION } from './weights.ts';

const THREAT: Clue = 'fromContact:threat';
const MONEY: Clue = 'fromContact:demandsMoney';

/** The short cut of blackmail: a threat, and something that is wanted for not carrying it out. */
export function findCoercion(evidence: Evidence): Finding {
  const tally = new Tally();
  const threat = evidence.presence(THREAT);
  tally.add(COERCION.threat * threat, THREAT);
  tally.add(COERCION.threatAgain * Math.min(1, evidence.amount(THREAT) - threat), THREAT);
  tally.add(COERCION.demandsMoney * evidence.presence(MONEY), MONEY);
  const demand = findDemand(evidence, COERCION.demands);
  const vague = findDemand(evidence, COERCION.vagueDemands);
  if (demand !== null) addDemand(tally, evidence, demand, COERCION.withDemand);
  else if (vague !== null) addDemand(tally, evidence, vague, COERCION.withVagueDemand);
  return {
    kind: 'blackmail',
    points: tally.points,
    stage: threat > 0 ? 'coercion' : 'contact',
    shares: tally.shares,
  };
}

/** The strongest of what was wanted in the same evening as the threat. */
function findDemand(evidence: Evidence, kinds: readonly SignalKind[]): Clue | null {
  const threatAt = evidence.trace(THREAT)?.at;
  if (threatAt === undefined) return null;
  const made = kinds
    .filter((kind) => evidence.state.fromContact[kind] !== undefined)
    .map((kind) => clueOf('fromContact', kind))
    .filter((clue) => Math.abs((evidence.trace(clue)?.at ?? Number.NaN) - threatAt) <= COERCION.sameEvening);
  return made.reduce<Clue | null>(
    (top, clue) => (top === null || evidence.amount(clue) > evidence.amount(top) ? clue : top),
    null,
  );
}

function addDemand(tally: Tally, evidence: Evidence, demand: Clue, points: number): void {
  const both = Math.min(evidence.presence(THREAT), evidence.presence(demand));
  tally.add((points - COERCION.threat) * both, THREAT, demand);
}
