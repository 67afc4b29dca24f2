import type { Clue } from './clues.ts';
import type { Evidence } from './reading.ts';
import { AGES } from './weights.ts';

/** What is known of both ages, each with how sure that is, 0 .. 1. */
export interface Ages {
  contact: number | null;
  contactSure: number;
  child: number | null;
  childSure: number;
  /** Whether the contact was told, and does not only hear it from us. */
  isChildSaid: boolean;
}

const ASKING: readonly Clue[] = ['fromContact:asksAge', 'fromChild:asksAge'];

/** @param familySays the child's age, where the family told it */
export function agesOf(evidence: Evidence, familySays: number | null): Ages {
  const contact = ageIn(evidence, 'fromContact:statesAge', Math.max);
  const child = ageIn(evidence, 'fromChild:statesAge', Math.min);
  const contactSure = contact === null ? 0 : sureOf(evidence, 'fromContact:statesAge');
  if (familySays !== null) {
    return { contact, contactSure, child: familySays, childSure: 1, isChildSaid: child !== null };
  }
  const childSure = child === null ? 0 : sureOf(evidence, 'fromChild:statesAge');
  return { contact, contactSure, child, childSure, isChildSaid: child !== null };
}

function ageIn(evidence: Evidence, clue: Clue, choose: (...ages: number[]) => number): number | null {
  const trace = evidence.trace(clue);
  if (trace === undefined) return null;
  const answers = (trace.bare ?? []).filter(({ at }) => wasAskedAt(evidence, at)).map(({ years }) => years);
  const all = typeof trace.value === 'number' ? [trace.value, ...answers] : answers;
  return all.length === 0 ? null : choose(...all);
}

function sureOf(evidence: Evidence, clue: Clue): number {
  const wasAsked = ASKING.some((asking) => evidence.trace(asking) !== undefined);
  return evidence.presence(clue) * (wasAsked ? 1 : AGES.sureWhenNotAsked);
}

function wasAskedAt(evidence: Evidence, at: number): boolean {
  return ASKING.some((clue) => {
    const trace = evidence.trace(clue);
    if (trace === undefined) return false;
    const isNear = (asked: number) => Math.abs(at - asked) <= AGES.answeredWithin;
    return isNear(trace.at) || isNear(trace.firstAt ?? trace.at);
  });
}

/** Whether the two told each other ages that go to school together. It may be a lie, so it calms a little only. */
export function arePeers({ contact, child }: Ages): boolean {
  if (contact === null || child === null) return false;
  return contact < AGES.adultFrom && Math.abs(contact - child) < AGES.fewestYears;
}
