import type { Counts, OwnData } from '../../src/ui/dashboard/data/erase-card.tsx';

/** Two contacts and a site to choose from, of a family without a passphrase. */
export function ownData(changes: Partial<OwnData> = {}): OwnData {
  return {
    contacts: [
      { key: 'discord Robin', name: 'Robin', site: 'Discord', lastSeenAt: 2 },
      { key: 'roblox Mia', name: 'Mia', site: 'Roblox', lastSeenAt: 1 },
    ],
    sites: [{ id: 'discord', name: 'Discord' }],
    today: '2026-03-04',
    hasPassphrase: false,
    hasKey: false,
    managed: { lock: false, any: false },
    hasSetAside: false,
    ...changes,
  };
}

/** What would go with one of them. */
export const ERASABLE: Counts = {
  contacts: 1,
  moments: 2,
  cameraSessions: 0,
  days: 0,
  blindSpots: 0,
  notes: 0,
  setAside: 0,
  unclearNotes: 0,
};
