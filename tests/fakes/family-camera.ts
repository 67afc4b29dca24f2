import type { CameraSession } from '../../src/domain/camera/session.ts';
import { CAMERA_CONCERNS } from '../../src/domain/model.ts';
import type { FamilyCamera } from '../../src/ui/dashboard/family-store.ts';
import { cameraSession, EVENING } from './snapshots.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A family that has a passphrase and one rule, with one session today. */
export function familyCamera(changes: Partial<FamilyCamera> = {}): FamilyCamera {
  return {
    takenAt: EVENING,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    sessions: [cameraSession()],
    agreement: {
      rules: { discord: 'ask' },
      lateHours: { from: 22 * 60, to: 6 * 60 },
      minutes: null,
    },
    sites: [
      { id: 'discord', name: 'Discord', kind: 'messenger', rule: 'ask' },
      { id: 'roblox', name: 'Roblox', kind: 'game', rule: null },
      { id: 'uhmegle', name: 'Uhmegle', kind: 'strangerVideo', rule: null },
    ],
    blocks: 'notThere',
    hasPassphrase: true,
    managed: { sites: [], lateHours: false, minutes: false, passphrase: false },
    ...changes,
  };
}

/** A family on its first day. */
export function emptyFamilyCamera(changes: Partial<FamilyCamera> = {}): FamilyCamera {
  return familyCamera({
    sessions: [],
    agreement: { rules: {}, lateHours: { from: 22 * 60, to: 6 * 60 }, minutes: null },
    sites: [{ id: 'uhmegle', name: 'Uhmegle', kind: 'strangerVideo', rule: null }],
    hasPassphrase: false,
    ...changes,
  });
}

const SITES = ['Discord', 'Roblox', 'Snapchat', 'Google Meet', 'friends.example.org'];

/** Some hundred sessions in 90 days, newest first, with everything that can be said of one. */
export function heavyUse(count = 400): CameraSession[] {
  return Array.from({ length: count }, (_, index) => {
    const startedAt = EVENING - Math.floor((index * 88 * DAY) / count) - ((index * 37) % 300) * MINUTE;
    const endedAt = startedAt + (2 + ((index * 13) % 75)) * MINUTE;
    const isPrivate = index % 3 === 0;
    return cameraSession({
      id: `session-${index}`,
      site: SITES[(index * 7) % SITES.length] ?? 'Discord',
      startedAt,
      endedAt: index === 0 ? null : Math.min(endedAt, EVENING),
      concerns: CAMERA_CONCERNS.filter((_concern, place) => isPrivate && (index + place) % 5 === 0),
      isPrivate,
      source: index % 9 === 4 ? 'screen' : 'camera',
      audience: isPrivate ? 'oneToOne' : 'group',
      contact: index % 6 === 0 ? { name: `kai_${index % 20}`, site: 'Discord' } : null,
      company: (['family', 'friend', 'class', null] as const)[index % 4] ?? null,
      corroborated: index % 5 !== 0,
      onAir: { ms: ((index * 13) % 75) * MINUTE, ways: index % 2 === 0 ? ['call'] : ['call', 'recording'] },
    });
  });
}
