import type { SignalKind } from '../model.ts';
import { type Clue, clueOf } from './clues.ts';
import { type Finding, Tally } from './finding.ts';
import type { Evidence } from './reading.ts';
import { WITH_DEMAND } from './values.ts';
import { COERCION } from './weights.ts';

const THREAT: Clue = 'fromContact:threat';
/** Of the child's, only what it tells of a threat is kept. */
const TOLD: Clue = 'fromChild:threat';
const MONEY: Clue = 'fromContact:demandsMoney';
const PROTEST: Clue = 'fromChild:protest';

/** The short cut of blackmail: a threat, and something that is wanted for not carrying it out. */
export function findCoercion(evidence: Evidence): Finding {
  const tally = new Tally();
  const threat = evidence.presence(THREAT);
  tally.add(COERCION.threat * threat, THREAT);
  tally.add(COERCION.threatAgain * Math.min(1, evidence.amount(THREAT) - threat), THREAT);
  tally.add(COERCION.demandsMoney * evidence.presence(MONEY), MONEY);
  tally.add(COERCION.told * evidence.presence(TOLD), TOLD);
  if (isProtested(evidence)) tally.add(COERCION.protested * evidence.presence(PROTEST), THREAT, PROTEST);
  const demand =
    findDemand(evidence, COERCION.demands, COERCION.sameEvening) ??
    findDemand(evidence, COERCION.vagueDemands, COERCION.sameBreath);
  if (evidence.trace(THREAT)?.value === WITH_DEMAND) addDemand(tally, evidence, THREAT);
  else if (demand !== null) addDemand(tally, evidence, demand);
  return {
    kind: 'blackmail',
    points: tally.points,
    stage: threat > 0 ? 'coercion' : 'contact',
    shares: tally.shares,
  };
}

/** The child tells a group that somebody blackmails it. */
export function findToldCoercion(evidence: Evidence): Finding {
  const tally = new Tally();
  tally.add(COERCION.told * evidence.presence(TOLD), TOLD);
  return { kind: 'blackmail', points: tally.points, stage: 'contact', shares: tally.shares };
}

/** Whether the child asked for it to stop, after a threat and within some hours of it. */
function isProtested(evidence: Evidence): boolean {
  const threat = evidence.trace(THREAT);
  const protest = evidence.trace(PROTEST);
  if (threat === undefined || protest === undefined) return false;
  return protest.at >= (threat.firstAt ?? threat.at) && protest.at - threat.at <= COERCION.sameEvening;
}

/** The strongest of what was wanted within some time of the threat. */
function findDemand(evidence: Evidence, kinds: readonly SignalKind[], within: number): Clue | null {
  const threatAt = evidence.trace(THREAT)?.at;
  if (threatAt === undefined) return null;
  const made = kinds
    .filter((kind) => evidence.state.fromContact[kind] !== undefined)
    .map((kind) => clueOf('fromContact', kind))
    .filter((clue) => Math.abs((evidence.trace(clue)?.at ?? Number.NaN) - threatAt) <= within);
  return made.reduce<Clue | null>(
    (top, clue) => (top === null || evidence.amount(clue) > evidence.amount(top) ? clue : top),
    null,
  );
}

function addDemand(tally: Tally, evidence: Evidence, demand: Clue): void {
  const both = Math.min(evidence.presence(THREAT), evidence.presence(demand));
  tally.add((COERCION.withDemand - COERCION.threat) * both, THREAT, demand);
}
