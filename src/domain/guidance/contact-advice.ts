import { childAdvice } from './advice-child.ts';
import { parentAdvice } from './advice-parent.ts';
import { isAboutContact, type Judged, situationOf } from './situations.ts';

/** What to say of a contact that needs attention, to the child and to a parent. All texts are keys of `_locales`. */
export interface ContactAdvice {
  /** "We know this person" can be an answer. */
  canBeKnown: boolean;
  /** Why it matters, in words for a child, and what to do. */
  why: string;
  steps: string[];
  /** How a parent begins, what it may mean, and what to do. */
  opening: string;
  means: string;
  parentSteps: string[];
}

/** Chosen where the summary is made, so that the popup need not carry what there is to choose from. */
export function contactAdvice(judged: Judged): ContactAdvice {
  const situation = situationOf(judged);
  const { why, steps } = childAdvice(situation);
  const { opening, means, steps: parentSteps } = parentAdvice(situation);
  return {
    canBeKnown: isAboutContact(situation),
    why,
    steps: [...steps],
    opening,
    means,
    parentSteps: [...parentSteps],
  };
}
