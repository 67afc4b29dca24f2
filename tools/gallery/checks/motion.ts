import { everyElement, nameOf } from './elements.ts';

const PARTS = [null, '::before', '::after'];

/** What moves, or would; for somebody who asked for less motion. */
export function findMotion(): string[] {
  return everyElement()
    .filter((element) => PARTS.some((part) => moves(getComputedStyle(element, part))))
    .map((element) => `${nameOf(element)} moves`);
}

function moves({ transitionDuration, animationName, scrollBehavior }: CSSStyleDeclaration): boolean {
  const takesTime = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
  return takesTime || animationName !== 'none' || scrollBehavior === 'smooth';
}
