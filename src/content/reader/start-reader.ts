import { contentRuntime } from '../../platform/content-runtime.ts';
import { findSite } from '../../sites/find-site.ts';
import { PageReader } from './page-reader.ts';
import { browserScheduler } from './scheduler.ts';

const MARK = Symbol.for('porchlight.reader');

/** Starts reading this frame, unless it is read already: the script may be injected more than once. */
export function startReaderOnce(world: object): void {
  if (MARK in world) return;
  Object.defineProperty(world, MARK, { value: true });
  new PageReader({
    page: document,
    address: () => ({ host: location.hostname, path: location.pathname, hash: location.hash }),
    adapters: findSite(location.hostname)?.adapters ?? [],
    runtime: contentRuntime(),
    scheduler: browserScheduler(),
  }).start();
}
