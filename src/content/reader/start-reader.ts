import * as v from 'valibot';
import { contentRuntime } from '../../platform/content-runtime.ts';
import { handedData } from '../../platform/handed-data.ts';
import { ADAPTERS, adapterSchema } from '../../sites/adapter.ts';
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
    adapters: v.parse(v.fallback(v.array(adapterSchema), []), handedData(world, ADAPTERS)),
    runtime: contentRuntime(),
    scheduler: browserScheduler(),
  }).start();
}
