import * as v from 'valibot';
import type { Snapshot } from '../domain/summary/snapshot.ts';
import { snapshotSchema } from '../protocol/ui-commands.ts';
import { speak } from './language.ts';

const KEY = 'porchlight-last-snapshot';

/** Keeps the last snapshot, so that the popup has something true to show before the background has woken up. */
export interface SnapshotCache {
  /** `null` where nothing was kept, or where what was kept is from another version or damaged. */
  findLast(): Snapshot | null;
  keep(snapshot: Snapshot): void;
}

/** @param storage the extension page's own `localStorage`, which content scripts and web pages cannot read. */
export function snapshotCache(storage: Pick<Storage, 'getItem' | 'setItem'>): SnapshotCache {
  return {
    findLast() {
      const parsed = v.safeParse(snapshotSchema, parseJson(storage.getItem(KEY)));
      return parsed.success ? parsed.output : null;
    },
    keep(snapshot) {
      try {
        speak(storage, snapshot.settings.language);
        storage.setItem(KEY, JSON.stringify(snapshot));
      } catch {
        // A full or forbidden store costs only the quick first paint: the background has the real data.
      }
    },
  };
}

/** What the family erased is not to be shown once more. */
export function forgetSnapshot(storage: Pick<Storage, 'removeItem'>): void {
  storage.removeItem(KEY);
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
