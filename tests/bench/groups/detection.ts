import { timeFirstCallOnce } from '../detection/first-call.ts';
import { slowestKeyPress } from '../detection/key-press.ts';
import { hostileTimes, microsecondsForLength } from '../detection/long-texts.ts';
import { race } from '../detection/race.ts';
import { shortTexts } from '../detection/texts.ts';
import { microsecondsForVerdict } from '../detection/verdicts.ts';
import type { Figure } from '../figures.ts';

const ROUNDS = 5;
const LENGTHS = [20, 60, 200, 2_000];

/** How fast texts become signals, and against what; `BENCH_TEXTS=FILE.jsonl` takes messages of your own. */
export async function detection(): Promise<Figure[]> {
  const firstCall = await timeFirstCallOnce();
  return [
    { name: 'making the phrases ready, once', value: firstCall.all, unit: 'ms' },
    { name: 'its longest step', value: firstCall.longestStep, unit: 'ms' },
    ...besidePackages(),
    ...LENGTHS.map((length): Figure => {
      const name = `a message of ${length.toLocaleString('en')} characters, median`;
      return { name, value: microsecondsForLength(length), unit: 'µs' };
    }),
    { name: 'a verdict for one more message', value: microsecondsForVerdict(), unit: 'µs' },
    keyPress(),
    ...hostile(),
  ];
}

function besidePackages(): Figure[] {
  const { texts, from } = shortTexts(process.env);
  console.log(`  short messages: ${from}`);
  const [ours, ...others] = race(texts, ROUNDS);
  return others.map(({ name, perSecond, ratio }) => ({
    name: `messages, beside ${name}`,
    value: ours?.perSecond ?? Number.NaN,
    unit: 'a second',
    against: { what: name, value: perSecond },
    ratio: 1 / ratio,
  }));
}

function keyPress(): Figure {
  const { make, milliseconds } = slowestKeyPress();
  console.log(`  the slowest to examine: ${make}`);
  return {
    name: 'examining what is about to be sent, the slowest make',
    value: milliseconds,
    unit: 'ms',
  };
}

function hostile(): Figure[] {
  const times = hostileTimes();
  const worst = times.reduce((one, next) => (next.growth > one.growth ? next : one));
  console.log(`  the slowest hostile make: ${times[0]?.make}; the one that grows most: ${worst.make}`);
  return [
    { name: 'the slowest hostile text of 100 kB', value: times[0]?.milliseconds ?? Number.NaN, unit: 'ms' },
    {
      name: 'a whole hostile text, the worst growth',
      value: worst.milliseconds,
      unit: 'ms',
      against: { what: 'half of it', value: worst.milliseconds / worst.growth },
    },
  ];
}
