import { spawn } from 'node:child_process';

/** Builds both targets again on every change. One process each: crxjs keeps what it knows of a build in the module. */
const builds = ['chrome', 'firefox'].map((target) =>
  spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--watch', '--mode', target], {
    stdio: 'inherit',
  }),
);

for (const build of builds) build.on('exit', stopAll);

function stopAll(): void {
  for (const build of builds) build.kill();
}
