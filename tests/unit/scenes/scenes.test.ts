import { describe, expect, it } from 'vitest';
import { findComplaint, play, tell } from './play.ts';
import { readBook, type Scene } from './scene.ts';

describe.each([...readBook()])('%s', (_file, scenes) => {
  it.each(scenes)('$id: $about', (scene) => {
    expect(findReport(scene)).toBeNull();
  });
});

/** What went wrong, with the age told to the extension or not; `null` if nothing did. */
function findReport(scene: Scene): string | null {
  for (const isAgeTold of [false, true]) {
    const beats = play(scene, { isAgeTold });
    const complaint = findComplaint(scene, beats);
    if (complaint !== null)
      return `${complaint}, age ${isAgeTold ? '' : 'not '}told | ${scene.why}\n${tell(beats)}`;
  }
  return null;
}
