/** What a scene is, and where the book of them lies. How to add one: `tests/fixtures/scenes/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { RISK_KINDS, SIGNAL_KINDS } from '../../../src/domain/model.ts';

const FOLDER = 'tests/fixtures/scenes';

/** How children, offenders and everyone else write. */
export const STYLES = [
  'careful',
  'chat-short',
  'lower-case',
  'stretched',
  'typos',
  'emoji',
  'one-word',
  'long-paragraph',
  'leet',
  'look-alikes',
  'full-width',
  'zero-width',
  'spaced-out',
  'game-chat',
  'forum',
  'non-native',
  'nz',
  'au',
  'uk',
  'us',
  'india',
] as const;

/** The styles that hide words from filters: a disguise over these would be no fair test. */
export const DISGUISED_STYLES: readonly (typeof STYLES)[number][] = [
  'leet',
  'look-alikes',
  'full-width',
  'zero-width',
  'spaced-out',
];

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const sentence = v.pipe(v.string(), v.regex(/^\S.{3,}[.?!]$/u, 'should be a plain sentence'));

const Expectation = v.strictObject({
  kind: v.picklist(RISK_KINDS),
  /** The least that the verdict must say. */
  level: v.picklist(['caution', 'danger']),
  /** Index of the message by which the warning must have come. */
  by: whole(0, 99),
  /** Kinds that must have been seen by then, on either side. */
  signals: v.array(v.picklist(SIGNAL_KINDS)),
});

const SceneMessage = v.strictObject({
  from: v.picklist(['contact', 'child']),
  name: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** Seconds since the first message. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.nonEmpty()),
});

const Scene = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    about: sentence,
    childAge: whole(8, 17),
    group: v.optional(v.literal(true)),
    /** The hour at which the first message comes; in the afternoon unless told. */
    startHour: v.optional(whole(0, 23)),
    style: v.picklist(STYLES),
    /** `null` for an ordinary scene: it must not lead to a warning at any time. */
    expect: v.nullable(Expectation),
    why: sentence,
    messages: v.pipe(v.array(SceneMessage), v.minLength(1), v.maxLength(30)),
  }),
  v.check(({ messages, expect }) => (expect?.by ?? 0) < messages.length, '"by" is past the last message'),
  v.check(
    ({ messages }) => messages.every(({ at }, index) => at >= (messages[index - 1]?.at ?? 0)),
    'time goes back',
  ),
  v.check(
    ({ group, messages }) => !group || messages.every(({ from, name }) => from === 'child' || name),
    'everyone in a group needs a name',
  ),
);

export type Scene = v.InferOutput<typeof Scene>;
export type RiskyScene = Scene & { expect: v.InferOutput<typeof Expectation> };

/** All scenes of the book, by the file they stand in. Throws where one is not as it should be, and says which. */
export function readBook(): Map<string, Scene[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file, readScenes(file)]));
}

function readScenes(file: string): Scene[] {
  const list = v.parse(v.array(v.unknown()), JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));
  return list.map((item, index) => {
    const { success, output, issues } = v.safeParse(Scene, item);
    if (success) return output;
    throw new Error(`${file}, scene ${index + 1} (${idOf(item)}): ${v.summarize(issues)}`);
  });
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : 'without an id';
}

export function isRisky(scene: Scene): scene is RiskyScene {
  return scene.expect !== null;
}
