import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { catalogueMatchPatterns } from '../../src/sites/match-patterns.ts';

export type Target = 'chrome' | 'firefox';

/** Runs on sites of the catalogue only, and never where the family allows the rest: see `registered-scripts.ts`. */
const MARK_OF_LISTED_SITES = 'src/content/listed.iife.ts';

/** Firefox needs a fixed id; it is also the sender id of the extension's own messages. */
const FIREFOX_ID = 'porchlight@porchlight.family';

/** 128 is the first Chrome with every API used here; 142 the first Firefox that knows the data collection key everywhere. */
const OLDEST = { chrome: '128', firefox: '142.0' };

/**
 * The whole manifest of one target. What the browsers agree on stands in `manifest.json`; hosts come from the
 * catalogue, so that adding a site is adding one file.
 */
export function manifestFor(target: Target): ManifestV3Export {
  const matches = catalogueMatchPatterns();
  const everyFrame = {
    matches,
    run_at: 'document_start' as const,
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
  return {
    ...base,
    manifest_version: 3,
    version: packageJson.version,
    host_permissions: matches,
    content_scripts: [
      { matches, run_at: 'document_start' as const, js: [MARK_OF_LISTED_SITES] },
      // The isolated entry stands first: it must be listening when the MAIN one hands over its port.
      { ...everyFrame, js: ['src/content/watcher.iife.ts'] },
      { ...everyFrame, js: ['src/page/camera.iife.ts'], world: 'MAIN' as const },
    ],
    ...(target === 'firefox' ? firefoxKeys() : chromeKeys()),
  };
}

function chromeKeys() {
  return {
    minimum_chrome_version: OLDEST.chrome,
    // What happens in a private window must not be stored; the summary says that such windows are not covered.
    incognito: 'not_allowed' as const,
    // What an administrator may set; the build writes it, and Firefox has no use for it.
    storage: { managed_schema: 'managed_schema.json' },
    // Firefox has no such settings. Asked for once a family wants the browser itself to keep a camera from a site.
    optional_permissions: ['contentSettings' as const],
    background: { service_worker: 'src/background/main.ts', type: 'module' as const },
  };
}

function firefoxKeys() {
  return {
    incognito: 'not_allowed' as const,
    background: { scripts: ['src/background/main.ts'], type: 'module' as const },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: OLDEST.firefox,
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}
