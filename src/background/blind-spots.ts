import type { BlindSpot, BlindSpotKind } from '../domain/model.ts';
import { DAY } from '../domain/summary/dates.ts';
import type { Clock } from '../platform/clock.ts';
import type { Permissions } from '../platform/permissions.ts';
import type { PorchlightDatabase } from '../storage/schema.ts';
import type { Store } from '../storage/store.ts';
import { readBothSettings } from './family.ts';

type SpotRecord = PorchlightDatabase['blindSpots']['value'];

/** What is needed of a transaction that covers the blind spots. */
interface BlindSpotStore {
  get(key: [string, string]): Promise<SpotRecord | undefined>;
  put(spot: SpotRecord): Promise<unknown>;
}

/** How long something that went wrong stays in the summary. */
const SHOWN_DAYS = 7;
/** What opened the family's lock without its passphrase stays for longer: nobody shall just wait until it is gone. */
const SHOWN_LONGER: Partial<Record<BlindSpotKind, number>> = {
  codeUsed: 30,
  startedAgain: 30,
  storageLost: 30,
};
/** Whoever gets no answer tells the same again, for this long: milliseconds. */
const TOLD_AGAIN_WITHIN = 10_000;

/** Keeps what Porchlight could not see or do. Failed writes are kept in memory too: storage may refuse those as well. */
export class BlindSpots {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #sites: Pick<Permissions, 'hasAllSites' | 'hasListedSites'>;
  readonly #unsaved = new Map<string, BlindSpot>();

  constructor(store: Store, clock: Clock, sites: Pick<Permissions, 'hasAllSites' | 'hasListedSites'>) {
    this.#store = store;
    this.#clock = clock;
    this.#sites = sites;
    store.onEmptied(() => void this.note('storageLost', null));
  }

  /** Never throws: reporting a failure must not fail itself. */
  async note(kind: BlindSpotKind, site: string | null): Promise<void> {
    const now = this.#clock.now();
    if (isToldAgain(this.#unsaved.get(spotKey(kind, site)), now)) return this.saveWaiting();
    try {
      await this.#store.write(['blindSpots'], async (transaction) => {
        const spots = transaction.objectStore('blindSpots');
        if (isToldAgain(await spots.get([kind, site ?? '']), now)) return;
        await addBlindSpot(spots, { kind, site }, now);
      });
      await this.saveWaiting();
    } catch {
      this.#wait({ kind, site, count: 1, lastAt: now });
    }
  }

  /** Keeps what there was no room for when it happened. Never throws either. */
  async saveWaiting(): Promise<void> {
    if (this.#unsaved.size === 0) return;
    const waiting = [...this.#unsaved.values()];
    this.#unsaved.clear();
    try {
      await this.#store.write(['blindSpots'], async (transaction) => {
        const spots = transaction.objectStore('blindSpots');
        for (const spot of waiting) await addBlindSpot(spots, spot, spot.lastAt, spot.count);
      });
    } catch {
      for (const spot of waiting) this.#wait(spot);
    }
  }

  #wait(spot: BlindSpot): void {
    const key = spotKey(spot.kind, spot.site);
    const before = this.#unsaved.get(key);
    this.#unsaved.set(key, before ? { ...spot, count: before.count + spot.count } : spot);
  }

  /** It is over: the site can be read again. */
  async forget(kind: BlindSpotKind, site: string | null): Promise<void> {
    this.#unsaved.delete(spotKey(kind, site));
    await this.#store.write(['blindSpots'], (transaction) =>
      transaction.objectStore('blindSpots').delete([kind, site ?? '']),
    );
  }

  /** Everything of the last days, and what is always so. */
  async list(): Promise<BlindSpot[]> {
    const now = this.#clock.now();
    const saved = await this.#store.read(['blindSpots'], (transaction) =>
      transaction.objectStore('blindSpots').getAll(),
    );
    const events = [...saved, ...this.#unsaved.values()].filter(
      (spot) => spot.lastAt > now - (SHOWN_LONGER[spot.kind] ?? SHOWN_DAYS) * DAY,
    );
    return [...merge(events), ...(await this.#setAside()), ...(await this.#lasting(now))];
  }

  /** As long as it lies there: the family may save it, and takes it away itself. */
  async #setAside(): Promise<BlindSpot[]> {
    const records = await this.#store.read(['setAside'], (transaction) =>
      transaction.objectStore('setAside').getAll(),
    );
    const lastAt = records.reduce((last, { at }) => Math.max(last, at), 0);
    return records.length === 0 ? [] : [{ kind: 'setAside', site: null, count: records.length, lastAt }];
  }

  async #lasting(now: number): Promise<BlindSpot[]> {
    const [hasAll, hasListed, { policy }] = await Promise.all([
      this.#sites.hasAllSites(),
      this.#sites.hasListedSites(),
      this.#store.read(['settings'], (transaction) => readBothSettings(transaction.objectStore('settings'))),
    ]);
    const kinds: BlindSpotKind[] = [
      ...(hasListed ? [] : (['takenBack'] as const)),
      ...(hasAll ? [] : (['onlyListedSites'] as const)),
      'privateWindows',
      ...(policy.problems.length > 0 ? (['policyUnread'] as const) : []),
    ];
    return kinds.map((kind) => ({ kind, site: null, count: 1, lastAt: now }));
  }
}

/** Counts one more within a transaction of somebody for whom it must not get lost. */
export async function addBlindSpot(
  spots: BlindSpotStore,
  { kind, site }: Pick<BlindSpot, 'kind' | 'site'>,
  now: number,
  times = 1,
): Promise<void> {
  const before = await spots.get([kind, site ?? '']);
  await spots.put({ kind, site: site ?? '', count: (before?.count ?? 0) + times, lastAt: now });
}

/** Each thing that could not be saved is told of by whom it happened to: those are as many as there are. */
function isToldAgain(before: BlindSpot | undefined, now: number): boolean {
  if (!before || before.kind === 'notSaved') return false;
  return Math.abs(now - before.lastAt) < TOLD_AGAIN_WITHIN;
}

function merge(spots: BlindSpot[]): BlindSpot[] {
  const merged = new Map<string, BlindSpot>();
  for (const spot of spots) {
    const site = spot.site || null;
    const before = merged.get(spotKey(spot.kind, site));
    const count = spot.count + (before?.count ?? 0);
    merged.set(spotKey(spot.kind, site), {
      kind: spot.kind,
      site,
      count,
      lastAt: Math.max(spot.lastAt, before?.lastAt ?? 0),
    });
  }
  return [...merged.values()];
}

function spotKey(kind: BlindSpotKind, site: string | null): string {
  return `${kind} ${site ?? ''}`;
}
