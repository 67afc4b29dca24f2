import * as v from 'valibot';
import { detectSignals, signalsAreReady } from '../../domain/signals/detect.ts';
import { messenger } from '../../platform/content-runtime.ts';
import { handedData } from '../../platform/handed-data.ts';
import { ADAPTERS, adapterSchema } from '../../sites/adapter.ts';
import { deskIn, openDesk } from '../desk.ts';
import { PageReader } from './page-reader.ts';
import { browserScheduler } from './scheduler.ts';
import { visibleText } from './visible-text.ts';

/** Starts reading this frame, unless it is read already: the script may be injected more than once. */
export function startReaderOnce(world: object): void {
  if (deskIn(world)) return;
  const reader = new PageReader({
    page: document,
    address: () => ({ host: location.hostname, path: location.pathname, hash: location.hash }),
    adapters: v.parse(v.fallback(v.array(adapterSchema), []), handedData(world, ADAPTERS)),
    runtime: messenger(),
    scheduler: browserScheduler(),
  });
  openDesk(world, {
    signalsIn: (text) => (signalsAreReady() ? detectSignals(text) : null),
    correspondenceOf: (field, beginsChat) => reader.correspondenceOf(field, beginsChat),
    wordsIn: (place) => visibleText(place),
    holdsMessages: (place) => reader.holdsMessages(place),
  });
  reader.start();
}
