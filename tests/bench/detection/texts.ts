import { readFileSync } from 'node:fs';
import { parseRow } from '../../../tools/evaluate/row.ts';
import { readBook } from '../../unit/scenes/scene.ts';

/** Enough for every kind of message to come, and few enough for the slowest package to read them in a few seconds. */
const MOST_TEXTS = 1_500;
const GENERATED = 1_000;

const OPENINGS = [
  'hey',
  'hi',
  'ok',
  'lol',
  'so',
  'omg',
  'wait',
  'yeah',
  'no',
  'well',
  'haha',
  'hmm',
  '',
  '',
  '',
];
const PEOPLE = [
  'i',
  'you',
  'we',
  'they',
  'my brother',
  'our coach',
  'the new teacher',
  'everybody',
  'u',
  'nobody',
];
const DOINGS = [
  'was at the match',
  'forgot the homework again',
  'have to feed the dog',
  "can't find the level",
  'want to play later',
  'watched that film with the dragons',
  'is coming over on saturday',
  'made pancakes',
  'should bring the red ball',
  'will send the notes',
  'got a new bike for the birthday',
  'need help with question 7',
];
const ENDINGS = [
  '',
  '',
  '!',
  '?',
  '...',
  ' :)',
  ' 😂',
  ' tho',
  ' right?',
  ' after school',
  ' at home',
  ' tomorrow',
];

/** The messages that all contenders read: those of `BENCH_TEXTS`, or mild sentences and the scenes of this project. */
export function shortTexts(env: NodeJS.ProcessEnv): { texts: string[]; from: string } {
  const path = env['BENCH_TEXTS'];
  if (path) return { texts: spread(textsIn(path), MOST_TEXTS), from: path };
  const ofScenes = [...readBook().values()]
    .flat()
    .flatMap(({ messages }) => messages.map(({ text }) => text));
  const some = spread(ofScenes, MOST_TEXTS - GENERATED);
  const from = `${GENERATED} generated sentences, ${some.length} of the scene book`;
  return { texts: [...generatedTexts(GENERATED), ...some], from };
}

/** A text of exactly so many UTF-16 units, made of sentences; another one for every `seed`. */
export function textOfLength(length: number, seed: number): string {
  const next = numbersFrom(seed);
  let text = sentence(next);
  while (text.length < length) text += ` ${sentence(next)}`;
  return text.slice(0, length);
}

function generatedTexts(count: number): string[] {
  const next = numbersFrom(1);
  return Array.from({ length: count }, () => sentence(next));
}

function sentence(next: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(next() * from.length)] ?? '';
  return `${pick(OPENINGS)} ${pick(PEOPLE)} ${pick(DOINGS)}${pick(ENDINGS)}`.trim();
}

/** The same numbers in 0 .. 1 at every run (a linear congruential generator; Knuth's constants). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function textsIn(path: string): string[] {
  const texts: string[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const parsed = line === '' ? null : parseRow(Buffer.from(line));
    if (parsed && 'row' in parsed) texts.push(...parsed.row.messages.map(({ text }) => text));
  }
  if (texts.length === 0) throw new Error(`There are no messages in ${path}`);
  return texts;
}

/** At most so many, from all over a list. */
function spread(all: readonly string[], most: number): string[] {
  const step = Math.max(all.length / most, 1);
  return Array.from({ length: Math.min(all.length, most) }, (_, at) => all[Math.floor(at * step)] ?? '');
}
