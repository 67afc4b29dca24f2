import type { Managed } from '../family/managed.ts';

/** What parent and child go through together, in this order. Each is the page's fragment: `#country`. */
export const STEPS = ['sees', 'country', 'child', 'place', 'sites', 'lock', 'people', 'agreement'] as const;
export type Step = (typeof STEPS)[number];

/** A step, or what is shown after the last one. */
export type Screen = Step | 'done';

const SCREENS: readonly Screen[] = [...STEPS, 'done'];

/** The screen that a fragment names. */
export function findScreen(fragment: string): Screen | null {
  return SCREENS.find((screen) => `#${screen}` === fragment) ?? null;
}

/** The steps that are left to a family: what an administrator set needs no asking. */
export function stepsFor({ fields, watch, lock }: Managed): readonly Step[] {
  const isSet: Partial<Record<Step, boolean>> = {
    country: fields.includes('country') && fields.includes('language'),
    // What it lists beside the catalogue still has to be allowed.
    sites: watch?.every === false && watch.sites.length === 0,
    lock,
  };
  return STEPS.filter((step) => !isSet[step]);
}

/** The screen after a step, of those that are left. */
export function screenAfter(step: Step, steps: readonly Step[]): Screen {
  return steps.find((other) => STEPS.indexOf(other) > STEPS.indexOf(step)) ?? 'done';
}

/** The step before a screen; the first one has none. */
export function findStepBefore(screen: Screen, steps: readonly Step[]): Step | null {
  return steps.findLast((other) => STEPS.indexOf(other) < SCREENS.indexOf(screen)) ?? null;
}
