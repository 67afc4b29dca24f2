import type { Clue } from './clues.ts';
import { type Finding, Tally } from './finding.ts';
import type { Evidence } from './reading.ts';
import type { Detail } from './values.ts';
import { OVERSHARING } from './weights.ts';

const CONTACT: Clue = 'fromChild:sharesContact';
const PLACE: Clue = 'fromChild:sharesWhere';
const ALONE: Clue = 'fromChild:saysAlone';

/** What the child gives away to somebody new: one thing that leads to the door, or several that do so together. */
export function findOversharing(evidence: Evidence, factor: number): Finding {
  const tally = new Tally();
  const weight = factor * noveltyOf(evidence);
  tally.add(detailsIn(evidence, CONTACT, OVERSHARING.unknownDetail) * weight, CONTACT);
  tally.add(detailsIn(evidence, PLACE, OVERSHARING.unknownPlace) * weight, PLACE);
  tally.add(OVERSHARING.alone * evidence.presence(ALONE) * weight, ALONE);
  const points = Math.min(OVERSHARING.most, tally.points);
  return { kind: 'oversharing', points, stage: 'contact', shares: tally.shares };
}

function detailsIn(evidence: Evidence, clue: Clue, unknown: number): number {
  const details: readonly Detail[] = evidence.trace(clue)?.details ?? [];
  const known = details.reduce((sum, detail) => sum + OVERSHARING.details[detail], 0);
  return Math.max(known, unknown) * evidence.presence(clue);
}

/** In a group nobody is new: all of them are strangers, or none. */
function noveltyOf({ state, now }: Evidence): number {
  if (state.authors !== null) return 1;
  const messages = state.messages.fromContact + state.messages.fromChild;
  const isNew = messages < OVERSHARING.newMessages && now - (state.firstAt ?? now) < OVERSHARING.newFor;
  return isNew ? OVERSHARING.whenNew : 1;
}
