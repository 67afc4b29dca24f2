import { amountAt } from './decay.ts';
import { type Finding, Tally } from './finding.ts';
import type { Evidence } from './reading.ts';
import { BULLYING, HOSTILITY_HALF_LIFE, RUDE_HALF_LIFE, SEVERAL } from './weights.ts';

/** Insults, exclusion and threats that repeat and go one way. A single insult, or friends who give as they get, stay quiet. */
export function findBullying(evidence: Evidence, factor: number): Finding {
  const insults = evidence.amount('fromContact:insult') * BULLYING.perInsult;
  const exclusions = evidence.amount('fromContact:exclusion') * BULLYING.perExclusion;
  const threats = evidence.amount('fromContact:threat') * BULLYING.perThreat;
  const rude = BULLYING.rude * rudenessOf(evidence, 'fromContact');
  const total = insults + exclusions + threats + rude;
  const points = Math.min(BULLYING.most, Math.max(0, total - banterOf(evidence))) * factor;
  const tally = new Tally();
  if (total > 0) {
    tally.add((points * (insults + rude)) / total, 'fromContact:insult');
    tally.add((points * exclusions) / total, 'fromContact:exclusion');
    tally.add((points * threats) / total, 'fromContact:threat');
  }
  return { kind: 'bullying', points, stage: 'contact', shares: tally.shares };
}

/** Several in a group who are unkind while the child is there. */
export function findSeveralAgainstOne(evidence: Evidence): Finding {
  const tally = new Tally();
  const all = (evidence.state.authors ?? [])
    .map((author) => amountAt(author, evidence.now, HOSTILITY_HALF_LIFE))
    .filter((amount) => amount >= SEVERAL.leastOfOne);
  const hostility = all.reduce((sum, amount) => sum + Math.min(SEVERAL.mostOfOne, amount), 0);
  const total = hostility * SEVERAL.perHostility * companyFactor(all.length) * presenceFactor(evidence);
  const points = Math.min(BULLYING.most, Math.max(0, total - banterOf(evidence)));
  const kinds = (['fromContact:insult', 'fromContact:exclusion', 'fromContact:threat'] as const).filter(
    (clue) => evidence.amount(clue) > 0,
  );
  if (kinds.length > 0) tally.add(points, ...kinds);
  return { kind: 'bullying', points: tally.points, stage: 'contact', shares: tally.shares };
}

function companyFactor(people: number): number {
  return people < 2 ? SEVERAL.whenOne : SEVERAL.perPerson ** (people - 2);
}

function presenceFactor({ state, now }: Evidence): number {
  const isThere = state.childLastAt !== null && now - state.childLastAt <= HOSTILITY_HALF_LIFE;
  return isThere ? 1 : SEVERAL.whenAbsent;
}

function banterOf(evidence: Evidence): number {
  const insults = evidence.amount('fromChild:insult') * BULLYING.perInsult;
  return BULLYING.banter * (insults + BULLYING.rude * rudenessOf(evidence, 'fromChild'));
}

function rudenessOf({ state, now }: Evidence, direction: 'fromContact' | 'fromChild'): number {
  return Math.min(1, amountAt(state.rude[direction], now, RUDE_HALF_LIFE));
}
