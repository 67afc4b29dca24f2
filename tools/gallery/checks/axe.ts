import axe, { type RunOptions } from 'axe-core';

/**
 * Every rule of WCAG 2.2 to AA, and what is good practice beside. `target-size` is a part of it that axe runs only where it
 * is asked to.
 */
const EVERYTHING: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  },
  rules: { 'target-size': { enabled: true } },
};

/**
 * What can be otherwise in the same page with larger text or forced colours. Targets only grow with text, and contrast is
 * asked of the same colours before. Where colours are forced it cannot be asked: the browser draws every word in colours
 * that the person chose, but Chromium gives the page's own for `-webkit-text-fill-color`, which is what axe reads.
 * `forced-colours.ts` looks for words that do not take part.
 */
const DRAWN_OTHERWISE: RunOptions = { runOnly: ['scrollable-region-focusable'] };

/** Who asked for more contrast gets what WCAG asks for at AAA: 7:1. */
const CONTRAST: RunOptions = { runOnly: ['color-contrast-enhanced', 'scrollable-region-focusable'] };

const OPTIONS = { everything: EVERYTHING, contrast: CONTRAST, drawnOtherwise: DRAWN_OTHERWISE };

/** What axe finds. */
export async function findAxeFaults(rules: keyof typeof OPTIONS): Promise<string[]> {
  const { violations } = await axe.run(document, { ...OPTIONS[rules], resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `axe ${id}: ${target.join(' ')}: ${inOneLine(failureSummary)}`,
    ),
  );
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
