import type { Week } from '../../src/ui/week/week.tsx';
import { EVENING } from './snapshots.ts';

/** A week in which nothing was seen, of a family that said nothing of itself. */
export const QUIET_WEEK: Week['page'] = {
  week: { from: '2026-03-02', to: '2026-03-08' },
  sites: [],
  newPeople: [],
  wentWell: [],
  together: [],
  camera: { times: 0, seconds: 0, sentSeconds: 0, privateSeconds: 0, screenSeconds: 0, concerns: [] },
  blindSpots: [],
  starters: ['friend', 'offline', 'helpYou'].map((id) => ({ key: `starter_${id}`, substitutions: [] })),
  childName: '',
  people: [],
  agreedOn: null,
};

/** A week with something in every part. */
export const BUSY_WEEK: Week['page'] = {
  ...QUIET_WEEK,
  sites: [
    {
      site: 'Roblox',
      seconds: 3_600,
      messages: 4,
      days: [0, 3_600, 0, 0, 0, 0, 0],
      age: { key: 'site_age_service', substitutions: ['13'] },
    },
  ],
  newPeople: [{ name: 'Robin', site: 'Discord', alsoOn: ['Roblox'] }],
  wentWell: [
    { key: 'week_well_stop', count: 2 },
    { key: 'week_well_notLate', count: null },
  ],
  together: [
    {
      name: 'Robin',
      site: 'Discord',
      level: 'caution',
      noticed: [{ key: 'reason_secrecy_fromContact', substitutions: [] }],
      talked: true,
    },
  ],
  camera: { ...QUIET_WEEK.camera, times: 2, seconds: 120, sentSeconds: 60, concerns: ['lateHour'] },
  blindSpots: [{ kind: 'cannotRead', site: 'WhatsApp', count: 1, lastAt: 1 }],
  childName: 'Sam',
  people: ['Nana', 'Ms Hill'],
  agreedOn: '2026-02-01',
};

/** What the background says of the week that is going on, and that there is an earlier one. */
export function weekOf(page: Week['page'], takenAt = EVENING): Week {
  return { takenAt, weeks: [page.week, { from: '2026-02-23', to: '2026-03-01' }], page };
}
