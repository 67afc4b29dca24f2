import vulgarWords from 'naughty-words/en.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { RISK_KINDS } from '../../../src/domain/model.ts';
import { isRisky, readBook, STYLES } from './scene.ts';

/** The years in which children write and are written to alike. */
const AGE_BANDS = [
  [8, 10],
  [11, 13],
  [14, 15],
  [16, 17],
] as const;
const LEAST_SCENES = 420;

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

  it('stays mild', () => {
    const vulgar = new Set(vulgarWords);
    const isVulgar = (text: string) =>
      text
        .toLowerCase()
        .split(/[^a-z0-9']+/)
        .some((word) => vulgar.has(word));
    expect(scenes.filter(({ messages }) => messages.some(({ text }) => isVulgar(text)))).toEqual([]);
  });

  it.each(RISK_KINDS)('has several scenes of %s', (kind) => {
    expect(risky.filter((scene) => scene.expect.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  it.each(AGE_BANDS)('has risky and ordinary scenes of children from %i to %i', (youngest, oldest) => {
    const inBand = ({ childAge }: { childAge: number }) => childAge >= youngest && childAge <= oldest;
    expect(risky.filter(inBand).length).toBeGreaterThanOrEqual(10);
    expect(ordinary.filter(inBand).length).toBeGreaterThanOrEqual(10);
  });

  it.each(STYLES)('has risky and ordinary scenes in the style "%s"', (style) => {
    expect(risky.filter((scene) => scene.style === style).length).toBeGreaterThanOrEqual(2);
    expect(ordinary.filter((scene) => scene.style === style).length).toBeGreaterThanOrEqual(2);
  });
});
