import type { Sensitivities, Sensitivity } from '../settings.ts';
import type { Finding } from './finding.ts';
import { LEVEL_AT, SENSITIVITY } from './weights.ts';

/** Points that mean danger: the family may hear of it sooner, never later. */
const DANGER = LEVEL_AT.find(([level]) => level === 'danger')?.[1] ?? Number.POSITIVE_INFINITY;

/** What was found, weighed as the family wants to hear of it. */
export function asSensitive(findings: readonly Finding[], wanted: Sensitivities = {}): Finding[] {
  return findings.map((finding) => {
    const points = weighed(finding.points, wanted[finding.kind] ?? 'usual');
    return points === finding.points ? finding : { ...finding, points };
  });
}

function weighed(points: number, sensitivity: Sensitivity): number {
  return sensitivity === 'later' && points >= DANGER ? points : points * SENSITIVITY[sensitivity];
}
