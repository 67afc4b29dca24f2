import { STEPS, type Step } from './steps.ts';

const KEY = 'porchlight-welcome-step';

/** How far a family has come that did not finish: it goes on there when the page is opened again. */
export interface StepMemory {
  /** `null` where nobody began, or somebody finished. */
  findFurthest(): Step | null;
  keep(step: Step): void;
  forget(): void;
}

/** @param storage the extension page's own `localStorage` */
export function stepMemory(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): StepMemory {
  const findFurthest = () => STEPS.find((step) => step === storage.getItem(KEY)) ?? null;
  return {
    findFurthest,
    keep(step) {
      const furthest = findFurthest();
      if (furthest && STEPS.indexOf(furthest) >= STEPS.indexOf(step)) return;
      try {
        storage.setItem(KEY, step);
      } catch {
        // A full or forbidden store costs only the way back to this step.
      }
    },
    forget: () => storage.removeItem(KEY),
  };
}
