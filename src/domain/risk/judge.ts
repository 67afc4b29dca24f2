import { atLeast } from '../level.ts';
import type { Audience, Level, Reason, Verdict } from '../model.ts';
import { findBullying } from './bullying.ts';
import { findCoercion } from './coercion.ts';
import { type Evidence, evidenceAt, partsOf } from './evidence.ts';
import type { Finding } from './finding.ts';
import { findLuring } from './luring.ts';
import { findSelfHarm } from './self-harm.ts';
import type { ContactState } from './state.ts';
import { type Clue, IN_GROUP, LEVEL_AT, WHEN_KNOWN } from './weights.ts';

export interface ObservationContext {
  audience: Audience;
  /** The family said that they know this person. */
  known: boolean;
}

const MOST_REASONS = 6;
/** A clue with fewer points than this explains nothing. */
const LEAST_SHARE = 0.2;
/** The points at which the score is one half. */
const HALF_SCORE = 6;

/** What to make of a contact at a moment, without anything new having been said. */
export function judge(state: ContactState, context: ObservationContext, now: number): Verdict {
  const evidence = evidenceAt(state, now);
  const bar = context.known ? WHEN_KNOWN : 1;
  const findings = [
    findCoercion(evidence),
    findSelfHarm(evidence),
    findLuring(evidence, context.audience === 'group' ? bar * IN_GROUP : bar),
    findBullying(evidence, bar),
  ].sort((one, other) => other.points - one.points);
  const points = findings[0]?.points ?? 0;
  const level = levelOf(points);
  return {
    level,
    stage: findings[0]?.stage ?? 'contact',
    score: 1 - 2 ** (-points / HALF_SCORE),
    kinds: findings.filter((finding) => atLeast(levelOf(finding.points), 'caution')).map(({ kind }) => kind),
    reasons: level === 'calm' ? [] : reasonsOf(findings, evidence),
  };
}

function levelOf(points: number): Level {
  return LEVEL_AT.find(([, least]) => points >= least)?.[0] ?? 'calm';
}

/** The clues of every finding that is no longer calm, those of the worst finding first. */
function reasonsOf(findings: readonly Finding[], evidence: Evidence): Reason[] {
  const clues = findings
    .filter((finding) => levelOf(finding.points) !== 'calm')
    .flatMap(({ shares }) => [...shares].sort((one, other) => other[1] - one[1]))
    .filter(([, share]) => share >= LEAST_SHARE)
    .map(([clue]) => clue);
  return [...new Set(clues)].slice(0, MOST_REASONS).flatMap((clue) => reasonOf(clue, evidence) ?? []);
}

function reasonOf(clue: Clue, evidence: Evidence): Reason | null {
  const trace = evidence.trace(clue);
  if (trace === undefined) return null;
  const [direction, signal] = partsOf(clue);
  const reason: Reason = { signal, direction, at: trace.at };
  return trace.value === undefined ? reason : { ...reason, value: trace.value };
}
