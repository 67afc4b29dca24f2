import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeAllSitesCopy } from '../../tools/build/all-sites-copy.ts';
import { builtManifest, TARGETS } from './built.ts';
import { filesBelow } from './files.ts';

describe.each(TARGETS)('the manifest built for %s', (target) => {
  const manifest = builtManifest(target);

  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['alarms', 'idle', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
    // Firefox has no settings by which an extension could keep a camera from a site.
    expect(manifest['optional_permissions']).toEqual(target === 'chrome' ? ['contentSettings'] : undefined);
  });

  it('requires the hosts of the catalogue only, over https', () => {
    expect(manifest.host_permissions.length).toBeGreaterThan(0);
    for (const pattern of manifest.host_permissions)
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
    for (const script of manifest.content_scripts)
      expect(script).toMatchObject({ matches: manifest.host_permissions, run_at: 'document_start' });
  });

  it.each([
    { key: 'web_accessible_resources', why: 'pages could detect the extension' },
    { key: 'externally_connectable', why: 'pages could talk to the background' },
  ])('has no $key: $why', ({ key }) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('says first that a page is of the catalogue, then starts the isolated script before the MAIN one in every frame', () => {
    const inOrder = manifest.content_scripts.map(({ js, world = 'ISOLATED', ...script }) => ({
      js,
      world,
      inEveryFrame: 'all_frames' in script && 'match_origin_as_fallback' in script,
    }));
    expect(inOrder).toEqual([
      { js: ['src/content/listed.iife.js'], world: 'ISOLATED', inEveryFrame: false },
      { js: ['src/content/watcher.iife.js'], world: 'ISOLATED', inEveryFrame: true },
      { js: ['src/page/camera.iife.js'], world: 'MAIN', inEveryFrame: true },
    ]);
  });

  it('forbids its pages everything but their own scripts, styles and pictures', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources.join(' ')];
    });
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'worker-src': "'none'",
      'frame-src': "'none'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      // Where browsers know it, no text at all becomes code or HTML.
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('has no loader files, and every file that it names is there', () => {
    const files = filesBelow(`dist/${target}`, `dist/${target}`);
    expect(files.filter((file) => /loader/i.test(file))).toEqual([]);
    const { background, content_scripts, action } = manifest;
    const named = [background.service_worker ?? [], background.scripts ?? [], action.default_popup];
    expect(files).toEqual(
      expect.arrayContaining([...named.flat(), ...content_scripts.flatMap(({ js }) => js)]),
    );
  });
});

describe('the copy for all sites', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'porchlight-copy-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it.each(TARGETS)('of %s differs from the build in its hosts only', async (target) => {
    const copy = await makeAllSitesCopy(target, join(folder, 'extension'));
    const { optional_host_permissions: optional, ...manifest } = builtManifest(target);
    const copied = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
    expect(copied).toEqual({ ...manifest, host_permissions: [...manifest.host_permissions, ...optional] });
    const files = filesBelow(`dist/${target}`, `dist/${target}`);
    expect(filesBelow(copy, copy)).toEqual(files);
    const changed = files.filter(
      (file) => !readFileSync(join(copy, file)).equals(readFileSync(`dist/${target}/${file}`)),
    );
    expect(changed).toEqual(['manifest.json']);
  });
});
