import { describe, expect, it } from 'vitest';
import { builtManifest, filesOfPage, kilobytes, TARGETS } from './built.ts';

describe.each(TARGETS)('sizes of the build for %s', (target) => {
  const manifest = builtManifest(target);
  const inDist = (names: readonly string[]) => names.map((name) => `dist/${target}/${name}`);
  const scriptsIn = (world: string | undefined) =>
    inDist(manifest.content_scripts.filter((script) => script.world === world).flatMap(({ js }) => js));

  it.each([
    { what: 'the MAIN script', limit: 10, files: scriptsIn('MAIN') },
    {
      what: 'all that runs on every page',
      limit: 30,
      files: [...scriptsIn('MAIN'), ...scriptsIn(undefined)],
    },
    { what: 'the watcher', limit: 17, files: inDist(['src/content/watcher.iife.js']) },
    { what: 'what follows cameras', limit: 15, files: inDist(['src/content/camera.iife.js']) },
    { what: 'the chat reader', limit: 250, files: inDist(['src/content/reader.iife.js']) },
    { what: 'what asks before sending', limit: 20, files: inDist(['src/content/guard.iife.js']) },
    { what: 'the popup', limit: 60, files: filesOfPage(target, manifest.action.default_popup) },
  ])('$what: at most $limit kB', ({ files, limit }) => {
    const size = kilobytes(files);
    expect(size).toBeGreaterThan(0.1);
    expect(size).toBeLessThanOrEqual(limit);
  });

  // Each file takes a browser some milliseconds to get, while somebody waits for the popup.
  it('the popup: one script and one style sheet', () => {
    const files = filesOfPage(target, manifest.action.default_popup);
    const countOf = (ending: string) => files.filter((file) => file.endsWith(ending)).length;
    expect({ scripts: countOf('.js'), styles: countOf('.css') }).toEqual({ scripts: 1, styles: 1 });
  });
});
