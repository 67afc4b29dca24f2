import type { Evidence } from './evidence.ts';
import { type Finding, Tally } from './finding.ts';
import { BULLYING } from './weights.ts';

/** Insults and exclusion that repeat and go one way. A single insult, or friends who give as they get, stay quiet. */
export function findBullying(evidence: Evidence, factor: number): Finding {
  const insults = evidence.amount('fromContact:insult');
  const exclusions = evidence.amount('fromContact:exclusion');
  const total = insults * BULLYING.perInsult + exclusions * BULLYING.perExclusion;
  const banter = evidence.amount('fromChild:insult') * BULLYING.banter * BULLYING.perInsult;
  const points = Math.min(BULLYING.most, Math.max(0, total - banter)) * factor;
  const tally = new Tally();
  if (total > 0) {
    tally.add((points * insults * BULLYING.perInsult) / total, 'fromContact:insult');
    tally.add((points * exclusions * BULLYING.perExclusion) / total, 'fromContact:exclusion');
  }
  return { kind: 'bullying', points, stage: 'contact', shares: tally.shares };
}
