import { messenger } from '../platform/content-runtime.ts';
import { systemClock } from './watcher/clock.ts';
import { newId } from './watcher/new-id.ts';
import { watchPage } from './watcher/watch-page.ts';

watchPage({
  runtime: messenger(),
  clock: systemClock,
  window,
  world: globalThis,
  isTop: window === window.top,
  newId,
});
