// How fast the detection is, and against what: `npm run bench`; with `BENCH_TEXTS=FILE.jsonl` on messages of your own.
import { tableOf } from '../../tools/score/table.ts';
import { DETECTION, GOAL, linesOnBounds } from './bounds.ts';
import { timeFirstCallOnce } from './first-call.ts';
import { slowestKeyPress } from './key-press.ts';
import { hostileTimes, microsecondsForLength } from './long-texts.ts';
import { race } from './race.ts';
import { shortTexts } from './texts.ts';
import { microsecondsForVerdict } from './verdicts.ts';

const ROUNDS = 5;
const LENGTHS = [20, 60, 200, 2_000];
const SHOWN_MAKES = 8;

const firstCall = await timeFirstCallOnce();
say('Making the phrases ready, once', [
  `${firstCall.all.toFixed(1)} ms, the longest step ${firstCall.longestStep.toFixed(1)} ms`,
]);

const { texts, from } = shortTexts(process.env);
const characters = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
const placings = race(texts, ROUNDS);
say(
  `Short messages: ${from} (${characters.toFixed(0)} characters on average)`,
  tableOf(
    [
      { head: 'reader', cell: ({ name }) => name },
      { head: 'messages/s', cell: ({ perSecond }) => Math.round(perSecond).toLocaleString('en') },
      { head: 'times as fast as porchlight', cell: ({ ratio }) => ratio.toFixed(2) },
    ],
    placings,
  ),
);

const lengths = LENGTHS.map((length) => ({ length, microseconds: microsecondsForLength(length) }));
say(
  'Text to signals by length, median',
  tableOf(
    [
      { head: 'characters', cell: ({ length }) => String(length) },
      { head: 'µs', cell: ({ microseconds }) => microseconds.toFixed(1) },
    ],
    lengths,
  ),
);

say('A verdict for one more message', [`${microsecondsForVerdict().toFixed(1)} µs`]);

const keyPress = slowestKeyPress();
say('Examining what is about to be sent, the slowest make', [
  `${keyPress.milliseconds.toFixed(2)} ms (${keyPress.make})`,
]);

const hostile = hostileTimes();
say(
  `Hostile texts of 100 kB, the slowest of ${hostile.length} makes`,
  tableOf(
    [
      { head: 'make', cell: ({ make }) => make },
      { head: 'ms', cell: ({ milliseconds }) => milliseconds.toFixed(1) },
      { head: 'times half of it', cell: ({ growth }) => growth.toFixed(2) },
    ],
    hostile.slice(0, SHOWN_MAKES),
  ),
);

const [ours] = placings;
const obscenity = placings.find(({ name }) => name === 'obscenity');
const lines = linesOnBounds(
  DETECTION,
  new Map([
    ['making the phrases ready', firstCall.all],
    ['a message of 60 characters, median', lengths.find(({ length }) => length === 60)?.microseconds ?? NaN],
    ['what a press of Enter waits, the slowest make', keyPress.milliseconds],
    ['the slowest hostile text of 100 kB', hostile[0]?.milliseconds ?? NaN],
    ['messages a second, against obscenity', 1 / (obscenity?.ratio ?? NaN)],
    ['twice the length, the worst of all makes', Math.max(...hostile.map(({ growth }) => growth))],
  ]),
);
say('Bounds', [
  ...lines.map(({ line }) => line),
  `goal    messages a second: ${Math.round(ours?.perSecond ?? NaN)} of ${GOAL.messagesPerSecond}`,
]);
process.exitCode = lines.every(({ isKept }) => isKept) ? 0 : 1;

function say(title: string, rest: readonly string[]): void {
  console.log(['', title, ...rest.map((line) => `  ${line}`)].join('\n'));
}
