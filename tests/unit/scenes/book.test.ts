import { describe, expect, it } from 'vitest';
import { isRisky, readBook } from './scene.ts';

const LEAST_SCENES = 190;

const book = readBook();
const scenes = [...book.values()].flat();
const risky = scenes.filter(isRisky);
const ordinary = scenes.filter((scene) => !isRisky(scene));

describe('the scene book', () => {
  it(`holds at least ${LEAST_SCENES} scenes, half of them ordinary`, () => {
    expect(scenes.length).toBeGreaterThanOrEqual(LEAST_SCENES);
    expect(ordinary.length).toBeGreaterThanOrEqual(risky.length);
  });

  it('calls no two scenes the same', () => {
    const ids = scenes.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('tells no conversation twice', () => {
    const told = scenes.map(({ messages }) => messages.map(({ text }) => text).join('\n'));
    expect(scenes.filter((_, index) => told.indexOf(told[index] ?? '') !== index)).toEqual([]);
  });
});
