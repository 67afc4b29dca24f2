import { everyElement, holdsWords, nameOf } from './elements.ts';

/** Words that keep their own colours where somebody chose all colours. */
export function findOwnColours(): string[] {
  if (!matchMedia('(forced-colors: active)').matches) return [];
  return everyElement()
    .filter((element) => holdsWords(element) && getComputedStyle(element).forcedColorAdjust === 'none')
    .map((element) => `${nameOf(element)} keeps its own colours`);
}
