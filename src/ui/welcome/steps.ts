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

/** The screen after a step. */
export function screenAfter(step: Step): Screen {
  return SCREENS[SCREENS.indexOf(step) + 1] ?? 'done';
}

/** The step before a screen; the first one has none. */
export function findStepBefore(screen: Screen): Step | null {
  return STEPS[SCREENS.indexOf(screen) - 1] ?? null;
}
