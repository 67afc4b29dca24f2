/** What must hold on an ordinary machine with nothing else to do. Where one does not, `npm run bench` fails. */
interface Bound {
  figure: string;
  is: 'at most' | 'at least';
  bound: number;
  unit: string;
}

export const DETECTION: readonly Bound[] = [
  // On every page with a chat, in small steps; three times what it takes, for machines that are busy or old.
  { figure: 'making the phrases ready', is: 'at most', bound: 200, unit: 'ms' },
  { figure: 'a message of 60 characters, median', is: 'at most', bound: 20, unit: 'µs' },
  { figure: 'what a press of Enter waits, the slowest make', is: 'at most', bound: 5, unit: 'ms' },
  { figure: 'the slowest hostile text of 100 kB', is: 'at most', bound: 50, unit: 'ms' },
  { figure: 'messages a second, against obscenity', is: 'at least', bound: 1, unit: 'times' },
  // Twice the length may cost twice the time; the rest is for noise. A square would be 4.
  { figure: 'twice the length, the worst of all makes', is: 'at most', bound: 3, unit: 'times' },
];

/** In a browser, in milliseconds of the processor's time. */
export const PAGES: readonly Bound[] = [
  // Of six ordinary pages, the one in the middle.
  { figure: 'a page without a chat, at its load', is: 'at most', bound: 2, unit: 'ms' },
  { figure: 'the same page later on', is: 'at most', bound: 0, unit: 'ms' },
  { figure: 'a chat with 5,000 messages, the longest task', is: 'at most', bound: 50, unit: 'ms' },
  { figure: 'the press of Enter in a chat', is: 'at most', bound: 5, unit: 'ms' },
];

/** The popup in a browser, in milliseconds since it was opened: the median of several times. */
export const POPUP: readonly Bound[] = [
  { figure: 'the popup on the first day', is: 'at most', bound: 100, unit: 'ms' },
  { figure: 'the popup with a year behind it', is: 'at most', bound: 100, unit: 'ms' },
  { figure: 'the popup with a year behind it, the background asleep', is: 'at most', bound: 100, unit: 'ms' },
  // Holds on a busy machine too: both wait for the same processor.
  { figure: 'a year, against the first day', is: 'at most', bound: 2, unit: 'times' },
];

/** Wanted, and shown, but nothing fails without it. */
export const GOAL = { messagesPerSecond: 500_000 };

/** Measured figures by their names; a bound without a figure is broken. */
export function linesOnBounds(
  bounds: readonly Bound[],
  figures: ReadonlyMap<string, number>,
): { line: string; isKept: boolean }[] {
  return bounds.map(({ figure, is, bound, unit }) => {
    const value = figures.get(figure) ?? Number.NaN;
    const isKept = is === 'at most' ? value <= bound : value >= bound;
    return {
      line: `${isKept ? 'kept  ' : 'BROKEN'}  ${figure}: ${value.toFixed(2)} ${unit}, ${is} ${bound}`,
      isKept,
    };
  });
}
