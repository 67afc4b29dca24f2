import { expect, it } from 'vitest';
import { findComplaint, play, tell } from './play.ts';
import { readBook, type Scene } from './scene.ts';

/** While the detection is being built: may only be lowered. */
const MOST_FAILING = 147;

const scenes = [...readBook().values()].flat();

it(`judges all scenes of the book as they say, but for ${MOST_FAILING}`, () => {
  const failing = scenes.flatMap((scene) => findReport(scene) ?? []);
  expect(failing.length, failing.join('\n\n')).toBeLessThanOrEqual(MOST_FAILING);
});

/** What went wrong, with the age told to the extension or not; `null` if nothing did. */
function findReport(scene: Scene): string | null {
  for (const isAgeTold of [false, true]) {
    const beats = play(scene, { isAgeTold });
    const complaint = findComplaint(scene, beats);
    if (complaint !== null) return `${scene.id}: ${complaint} | ${scene.why}\n${tell(beats)}`;
  }
  return null;
}
