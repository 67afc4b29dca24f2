import type { Companion, Nearness } from '../domain/camera/companion.ts';
import { atLeast } from '../domain/level.ts';
import type { Settings } from '../domain/settings.ts';
import { LOOKED_FOR, SOMEWHERE } from '../domain/story/link.ts';
import { DAY } from '../domain/summary/dates.ts';
import { keysFrom } from '../platform/database.ts';
import { siteNameOf } from '../sites/find-site.ts';
import { platformsOf } from '../sites/platforms.ts';
import type { ContactRecord, TabChat } from '../storage/schema.ts';
import { type ContactStore, judgedToday, type Neighbours, neighboursIn } from './trail.ts';

/** A camera that was asked for so long ago, in milliseconds, has nothing to do with this one. */
const ASKED_WITHIN: Readonly<Record<Nearness, number>> = { here: 7 * DAY, moved: 7 * DAY, lately: DAY };

/** The part of the store of contacts that is asked; any transaction that covers it has one. */
export interface CompanionStore extends ContactStore {
  get(key: string): Promise<ContactRecord | undefined>;
  index: ContactStore['index'] &
    ((name: 'lastSeenAt') => { getAll(range: IDBKeyRange): Promise<ContactRecord[]> });
}

/** Everything about a camera's site and tab that leads to contacts. */
interface Place {
  /** The sites of the frame and of the page around it. */
  sites: readonly string[];
  chats: readonly TabChat[];
}

/** The contacts who may be the ones that see a camera: see `Nearness`. Each is named once, with the nearest reason. */
export async function companionsAt(
  contacts: CompanionStore,
  { sites, chats }: Place,
  settings: Settings,
  now: number,
): Promise<Companion[]> {
  const neighbours = neighboursIn(contacts);
  const here = await Promise.all(chats.map(({ key }) => contacts.get(key)));
  const moved = await movedTo(neighbours, sites, now);
  const lately = await contacts.index('lastSeenAt').getAll(keysFrom(now - DAY));
  const found = new Map<string, Companion>();
  for (const [near, records] of [
    ['lately', lately],
    ['moved', moved],
    ['here', here],
  ] as const) {
    for (const record of records) {
      if (!record) continue;
      const today = near === 'lately' ? record : await judgedToday(record, neighbours, settings, now);
      found.set(record.key, companionOf(today, near, now));
    }
  }
  return [...found.values()].filter(isTelling);
}

/** Who asked, elsewhere, to move to where the camera is now. */
async function movedTo(
  neighbours: Neighbours,
  sites: readonly string[],
  now: number,
): Promise<ContactRecord[]> {
  const platforms = [...sites.flatMap(platformsOf), SOMEWHERE];
  const askers = await neighbours.askers(platforms);
  return askers.filter(
    ({ site, state }) =>
      !sites.includes(site) &&
      platforms.some((platform) => (state.askedAt[platform]?.[1] ?? 0) > now - LOOKED_FOR),
  );
}

function companionOf(contact: ContactRecord, near: Nearness, now: number): Companion {
  const { key, name, site, verdict, state, known, audience } = contact;
  const asking = state.fromContact.asksCamera;
  const isRecent = asking !== undefined && !asking.forgiven && asking.at > now - ASKED_WITHIN[near];
  const carried = verdict.reasons.some(({ signal, elsewhere }) => signal === 'asksCamera' && elsewhere);
  return {
    ...{ key, name, near, known },
    site: siteNameOf(site),
    level: verdict.level,
    asked: isRecent || (near === 'here' && carried),
    isDirect: audience === 'direct',
  };
}

/** Nothing follows from somebody who is not here and of whom nothing was noticed. */
function isTelling({ near, asked, level }: Companion): boolean {
  return near === 'here' || asked || atLeast(level, 'notice');
}
