import { defineConfig } from 'vitest/config';

/** Browsers and servers are shared within a file and take most of a core: e2e files run one after another. */
const inBrowser = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000, isolate: false };

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      // Property tests and passphrases take long on a busy machine; how fast things are is for benches to say.
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
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
          env: { BROWSER: 'chromium' },
          ...inBrowser,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/e2e/**/*.e2e.ts'],
          env: { BROWSER: 'firefox' },
          ...inBrowser,
        },
      },
    ],
  },
});
