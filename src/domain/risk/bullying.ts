import type { Clue } from './clues.ts';
import { amountAt } from './decay.ts';
import { type Finding, Tally } from './finding.ts';
import type { Evidence } from './reading.ts';
import type { Author } from './state.ts';
import { BULLYING, HOSTILITY_HALF_LIFE, RUDE_HALF_LIFE, SEVERAL } from './weights.ts';

const HOSTILE = [
  'fromContact:insult',
  'fromContact:exclusion',
  'fromContact:threat',
] as const satisfies Clue[];

const PROTEST: Clue = 'fromChild:protest';

/** Insults, exclusion and threats that repeat and go one way. A single insult, or friends who give as they get, stay quiet. */
export function findBullying(evidence: Evidence, factor: number): Finding {
  const insults = evidence.amount('fromContact:insult') * BULLYING.perInsult;
  const exclusions = evidence.amount('fromContact:exclusion') * BULLYING.perExclusion;
  const threats = evidence.amount('fromContact:threat') * BULLYING.perThreat;
  const meantForChild = insults + exclusions + threats;
  const perRude = meantForChild > 0 ? BULLYING.rude : BULLYING.rudeAlone;
  const rude = perRude * rudenessOf(evidence, 'fromContact');
  const total = meantForChild + rude;
  const meant = Math.max(0, total - banterOf(evidence, total / BULLYING.perInsult) * BULLYING.perInsult);
  const points = Math.min(BULLYING.most, meant) * factor;
  const tally = new Tally();
  if (total > 0) {
    tally.add((points * (insults + rude)) / total, 'fromContact:insult');
    tally.add((points * exclusions) / total, 'fromContact:exclusion');
    tally.add((points * threats) / total, 'fromContact:threat');
  }
  addProtest(tally, evidence, factor);
  return { kind: 'bullying', points: tally.points, stage: 'contact', shares: tally.shares };
}

/** What the child says to unkind words, and to what could not be understood. */
function addProtest(tally: Tally, evidence: Evidence, factor = 1): void {
  const { after, points, most } = BULLYING.protestedAgain;
  const hurt = BULLYING.protested * tally.points * evidence.presence(PROTEST);
  const again = factor * Math.min(most, points * (evidence.amount(PROTEST) - after));
  tally.add(Math.min(BULLYING.most - tally.points, Math.max(hurt, again)), PROTEST);
}

/** Several in a group who are unkind while the child is there. */
export function findSeveralAgainstOne(evidence: Evidence): Finding {
  const tally = new Tally();
  const amountOf = (author: Author) => amountAt(author, evidence.now, HOSTILITY_HALF_LIFE);
  const hostile = (evidence.state.authors ?? []).filter((author) => amountOf(author) >= SEVERAL.leastOfOne);
  const hostility = hostile.reduce((sum, author) => sum + Math.min(SEVERAL.mostOfOne, amountOf(author)), 0);
  const meant = Math.max(0, hostility - banterOf(evidence, hostility));
  const total =
    meant * SEVERAL.perHostility * companyFactor(hostile.length) * presenceFactor(evidence, hostile);
  const points = Math.min(BULLYING.most, total);
  const kinds = HOSTILE.filter((clue) => evidence.amount(clue) > 0);
  if (kinds.length > 0) tally.add(points, ...kinds);
  addProtest(tally, evidence);
  return { kind: 'bullying', points: tally.points, stage: 'contact', shares: tally.shares };
}

function companyFactor(people: number): number {
  return people < 2 ? SEVERAL.whenOne : SEVERAL.perPerson ** (people - 2);
}

/** Most where the child wrote about when all of them did: then it is most likely the one who is meant. */
function presenceFactor({ state, now }: Evidence, hostile: readonly Author[]): number {
  const { childLastAt } = state;
  if (childLastAt === null || now - childLastAt > SEVERAL.lately) return SEVERAL.whenAbsent;
  if (now - childLastAt > HOSTILITY_HALF_LIFE) return SEVERAL.whenLately;
  const isAmongThem = hostile.every(({ at }) => Math.abs(at - childLastAt) <= SEVERAL.sameTalk);
  return isAmongThem ? SEVERAL.whenAmongThem : 1;
}

/**
 * How many insults the child's own take away from so many of theirs. Who only says "shut up" to what others began does not
 * give as they get: it is banter to the extent that it is about as much as theirs.
 */
function banterOf(evidence: Evidence, theirs: number): number {
  const rude = (BULLYING.rude / BULLYING.perInsult) * rudenessOf(evidence, 'fromChild');
  const own = evidence.amount('fromChild:insult') + rude;
  if (own <= 0 || theirs <= 0) return 0;
  return BULLYING.banter * own * (childBegan(evidence) ? 1 : answeredPart(own / theirs));
}

function answeredPart(ratio: number): number {
  const { nothing, all } = BULLYING.retort;
  return Math.min(1, Math.max(0, (ratio - nothing) / (all - nothing)));
}

function childBegan(evidence: Evidence): boolean {
  const firstOf = (clue: Clue) => evidence.trace(clue)?.firstAt ?? Number.POSITIVE_INFINITY;
  return firstOf('fromChild:insult') <= Math.min(...HOSTILE.map(firstOf));
}

function rudenessOf({ state, now }: Evidence, direction: 'fromContact' | 'fromChild'): number {
  return Math.min(1, amountAt(state.rude[direction], now, RUDE_HALF_LIFE));
}
