import { findAxeFaults } from './axe.ts';
import { everyElement } from './elements.ts';
import { findFocusFaults, watchFocus } from './focus.ts';
import { findOwnColours } from './forced-colours.ts';
import { findLayoutFaults } from './layout.ts';
import { findMotion } from './motion.ts';

/** What is wrong with the page as it is now, in one line each. */
async function findFaults(rules: Parameters<typeof findAxeFaults>[0]): Promise<string[]> {
  return [...(await findAxeFaults(rules)), ...findOwnColours(), ...findLayoutFaults(), ...findMotion()];
}

/** Turns the page as if its language were written from the other side; opening it anew would take longer. */
function turn(direction: 'ltr' | 'rtl'): void {
  for (const element of everyElement()) {
    if (element instanceof HTMLElement && element.matches('html, .porch')) element.dir = direction;
  }
}

export const checks = { findFaults, findFocusFaults, turn, watchFocus };
