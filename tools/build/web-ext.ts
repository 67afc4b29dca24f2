/** Mozilla's own check of the Firefox build. A warning fails it, too: reviewers at the store see the same list. */
export const lintCommand = {
  command: process.execPath,
  args: [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    'dist/firefox',
    '--warnings-as-errors',
  ],
};
