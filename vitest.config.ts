import { defineConfig } from 'vitest/config';
import { TRAFFIC_FOLDER, trafficFolder } from './tools/test/traffic.ts';

/** Browsers and servers are shared within a file and take most of a core: e2e files run one after another. */
const inBrowser = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  isolate: false,
  globalSetup: ['tests/e2e/harness/traffic/setup.ts'],
};

/** What e2e tests are told by: which browser, and where to keep what it asked for. */
const envOf = (browser: string) => ({ BROWSER: browser, [TRAFFIC_FOLDER]: trafficFolder(browser) });

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      // Property tests and passphrases take long on a busy machine; how fast things are is for benches to say.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/effects.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['tests/e2e/**/*.e2e.ts'],
          env: envOf('chromium'),
          ...inBrowser,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/e2e/**/*.e2e.ts'],
          env: envOf('firefox'),
          ...inBrowser,
        },
      },
    ],
  },
});
