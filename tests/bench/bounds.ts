/** What must hold on an ordinary machine with nothing else to do. Where one does not, `npm run bench` fails. */
export interface Bound {
  figure: string;
  /** Of the figure itself, or of how it compares with the other side. */
  of: 'value' | 'ratio';
  is: 'at most' | 'at least';
  bound: number;
}

const atMost = (bound: number, figure: string): Bound => ({ figure, of: 'value', is: 'at most', bound });

/** Ten times the work may cost ten times as much; the rest is for noise. A square would be 100. */
const LINEAR = 15;
const linear = (figure: string): Bound => ({ figure, of: 'ratio', is: 'at most', bound: LINEAR });

/** By group, in the units of the figures. A bound without a figure is broken. */
export const BOUNDS: Readonly<Record<string, readonly Bound[]>> = {
  detection: [
    // On every page with a chat, in small steps; three times what it takes, for machines that are busy or old.
    atMost(200, 'making the phrases ready, once'),
    atMost(20, 'a message of 60 characters, median'),
    atMost(5, 'examining what is about to be sent, the slowest make'),
    atMost(50, 'the slowest hostile text of 100 kB'),
    { figure: 'messages, beside obscenity', of: 'ratio', is: 'at least', bound: 1 },
    // Twice the length may cost twice the time; the rest is for noise. A square would be 4.
    { figure: 'a whole hostile text, the worst growth', of: 'ratio', is: 'at most', bound: 3 },
  ],
  pages: [
    // Of six ordinary pages, the one in the middle.
    atMost(2, 'our scripts on a page without a chat, at its load'),
    atMost(0, 'our scripts on that page at rest'),
    atMost(50, 'a chat with 5,000 messages, the longest task of ours'),
  ],
  composer: [atMost(5, 'a press of Enter, our scripts, median'), atMost(5, 'a key, median')],
  popup: [
    atMost(100, 'the popup on the first day'),
    atMost(100, 'the popup with a year behind it'),
    atMost(100, 'the popup with a year behind it, the background asleep'),
    // Holds on a busy machine too: both wait for the same processor.
    { figure: 'the popup with a year behind it', of: 'ratio', is: 'at most', bound: 2 },
  ],
  storage: [atMost(4.096, 'what is remembered of the worst contact')],
  growth: [
    linear('the length of a text'),
    linear('the length of a conversation'),
    linear('messages on a page when it opens'),
    linear('contacts in the store, for the summary'),
    linear('reports of a camera'),
    linear('days in the store'),
  ],
};
