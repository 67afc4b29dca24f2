import { atLeast } from '../level.ts';
import type { Level, Reason, Verdict } from '../model.ts';
import { barFor, barForLuring } from './bar.ts';
import { findBullying, findSeveralAgainstOne } from './bullying.ts';
import { mostCarried, withCarried } from './carried.ts';
import { type Clue, partsOf } from './clues.ts';
import { findCoercion, findToldCoercion } from './coercion.ts';
import type { ObservationContext } from './context.ts';
import type { Finding } from './finding.ts';
import { findLuring } from './luring.ts';
import { findOversharing } from './oversharing.ts';
import { Evidence } from './reading.ts';
import { findSelfHarm } from './self-harm.ts';
import { asSensitive } from './sensitivity.ts';
import type { ContactState } from './state.ts';
import { BULLYING, LEVEL_AT } from './weights.ts';

const MOST_REASONS = 6;
/** A clue with fewer points than this explains nothing. */
const LEAST_SHARE = 0.2;
/** The points at which the score is one half. */
const HALF_SCORE = 6;

const CALM: Verdict = { level: 'calm', stage: 'contact', score: 0, kinds: [], reasons: [] };

/** What to make of a contact, or of a group, at a moment, without anything new having been said. */
export function judge(state: ContactState, context: ObservationContext, now: number): Verdict {
  const isAlone = (context.earlier ?? null) === null;
  if (isAlone && nothingWasSaid(state)) return CALM;
  const evidence = new Evidence(state, now);
  const whole = isAlone ? evidence : wholeEvidence(evidence, context);
  const findings = asSensitive(findingsOf(evidence, whole, context), context.sensitivity).sort(
    (one, other) => other.points - one.points,
  );
  const points = findings[0]?.points ?? 0;
  const level = levelOf(points);
  return {
    level,
    stage: findings[0]?.stage ?? 'contact',
    score: 1 - 2 ** (-points / HALF_SCORE),
    kinds: findings.filter((finding) => atLeast(levelOf(finding.points), 'caution')).map(({ kind }) => kind),
    reasons: level === 'calm' ? [] : reasonsOf(findings, evidence, whole),
  };
}

/** Most conversations hold no signal at all: they cost next to nothing. */
function nothingWasSaid({ fromContact, fromChild, rude }: ContactState): boolean {
  for (const _ in fromContact) return false;
  for (const _ in fromChild) return false;
  return rude.fromContact === null;
}

/** What was said here and, by somebody who may be the same person, on another site. */
function wholeEvidence({ state, now }: Evidence, { earlier }: ObservationContext): Evidence {
  return new Evidence(earlier ? withCarried(state, earlier) : state, now);
}

function findingsOf(evidence: Evidence, whole: Evidence, context: ObservationContext): Finding[] {
  const bar = barFor(evidence, context);
  if (evidence.state.authors !== null) {
    return [
      findToldCoercion(evidence),
      findSelfHarm(evidence),
      findSeveralAgainstOne(evidence),
      findOversharing(evidence, bar),
    ];
  }
  const inCompany = context.audience === 'group' ? BULLYING.inGroup : 1;
  const lure = (of: Evidence) => findLuring(of, context, barForLuring(of, context));
  return [
    alsoElsewhere(evidence, whole, context, findCoercion),
    findSelfHarm(evidence),
    alsoElsewhere(evidence, whole, context, lure),
    findBullying(evidence, bar * inCompany),
    findOversharing(evidence, bar),
  ];
}

/** What is found here, or, where it is more, what is found with what was said elsewhere, as far as that may count. */
function alsoElsewhere(
  evidence: Evidence,
  whole: Evidence,
  { earlier }: ObservationContext,
  find: (evidence: Evidence) => Finding,
): Finding {
  const here = find(evidence);
  if (!earlier) return here;
  const all = find(whole);
  const points = Math.min(all.points, mostCarried(earlier.sure));
  return points > here.points ? { ...all, points } : here;
}

function levelOf(points: number): Level {
  return LEVEL_AT.find(([, least]) => points >= least)?.[0] ?? 'calm';
}

/** The clues of every finding that is no longer calm, those of the worst finding first. */
function reasonsOf(findings: readonly Finding[], evidence: Evidence, whole: Evidence): Reason[] {
  const clues = findings
    .filter((finding) => levelOf(finding.points) !== 'calm')
    .flatMap(({ shares }) => [...shares].sort((one, other) => other[1] - one[1]))
    .filter(([, share]) => share >= LEAST_SHARE)
    .map(([clue]) => clue);
  return [...new Set(clues)]
    .slice(0, MOST_REASONS)
    .flatMap((clue) => reasonOf(clue, evidence) ?? reasonElsewhere(clue, whole) ?? []);
}

function reasonElsewhere(clue: Clue, whole: Evidence): Reason | null {
  const reason = reasonOf(clue, whole);
  return reason && { ...reason, elsewhere: true };
}

function reasonOf(clue: Clue, evidence: Evidence): Reason | null {
  const trace = evidence.trace(clue);
  if (trace === undefined) return null;
  const [direction, signal] = partsOf(clue);
  const reason: Reason = { signal, direction, at: trace.at };
  return trace.value === undefined ? reason : { ...reason, value: trace.value };
}
