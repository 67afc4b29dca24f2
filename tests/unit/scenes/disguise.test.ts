import { describe, expect, it } from 'vitest';
import { DISGUISES, type Disguise, LETTERS_KEPT } from './disguise.ts';
import { findComplaint, play } from './play.ts';
import { DISGUISED_STYLES, isRisky, readBook, type Scene } from './scene.ts';

/** How many in a hundred of the scenes that are noticed in plain letters must be noticed in disguise. */
const LEAST_WITH_ALL_LETTERS = 97;
const LEAST_WITH_LETTERS_LOST = 90;
/** Where that is not reached yet: to be raised. Some scenes are full of slips before a disguise adds another one. */
const LESS: Partial<Readonly<Record<Disguise, number>>> = {
  pointInside: 94,
  runTogether: 92,
  noVowels: 86,
  wrongKey: 89,
  stretched: 96,
  stretchedEnds: 96,
  stretchedLookAlikes: 96,
};
const DISGUISE_NAMES = Object.keys(DISGUISES).filter((name): name is Disguise => name in DISGUISES);

const leastFor = (name: Disguise) =>
  LESS[name] ?? (name in LETTERS_KEPT ? LEAST_WITH_ALL_LETTERS : LEAST_WITH_LETTERS_LOST);
const isFine = (scene: Scene, rewrite = (text: string) => text) =>
  findComplaint(scene, play(scene, { rewrite })) === null;
const scenes = [...readBook().values()].flat().filter(({ style }) => !DISGUISED_STYLES.includes(style));
const fine = scenes.filter((scene) => isFine(scene));

describe.each(DISGUISE_NAMES)('in the disguise "%s"', (name) => {
  const worse = fine.filter((scene) => !isFine(scene, DISGUISES[name])).map(({ id }) => id);

  it(`at least ${leastFor(name)} % of the risky scenes are still noticed`, () => {
    const risky = fine.filter(isRisky).map(({ id }) => id);
    const missed = risky.filter((id) => worse.includes(id));
    const share = 100 * (1 - missed.length / risky.length);
    expect(share, `missed: ${missed.join(' ')}`).toBeGreaterThanOrEqual(leastFor(name));
  });

  it('ordinary scenes still lead to no warning', () => {
    const ordinary = fine.filter((scene) => !isRisky(scene)).map(({ id }) => id);
    expect(ordinary.filter((id) => worse.includes(id))).toEqual([]);
  });
});
