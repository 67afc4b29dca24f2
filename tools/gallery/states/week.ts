import { BLIND_SPOT_KINDS, CAMERA_CONCERNS, LEVELS } from '../../../src/domain/model.ts';
import { getWeek } from '../../../src/protocol/week-commands.ts';
import type { Week } from '../../../src/ui/week/week.tsx';
import { EVENING } from '../../../tests/fakes/snapshots.ts';
import { BUSY_WEEK, QUIET_WEEK, weekOf } from '../../../tests/fakes/week.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryPage, type GalleryState, nobody } from './state.ts';

/** One week, to be read together. */
export const week: GalleryPage = {
  name: 'week',
  html: 'src/ui/week/index.html',
  states: [
    shows('quiet', 'A quiet week', QUIET_WEEK),
    shows('busy', 'Something in every part', BUSY_WEEK),
    shows('full', 'Very much of everything, with long names and ones from right to left', fullWeek()),
    { name: 'unreachable', title: 'The background does not answer', answers: [nobody(getWeek)] },
  ],
};

function shows(name: string, title: string, page: Week['page']): GalleryState {
  return { name, title, answers: [answer(getWeek, weekOf(page))] };
}

function fullWeek(): Week['page'] {
  const names = [LONG_NAME, ...BIDI_NAMES];
  return {
    ...BUSY_WEEK,
    sites: [LONG_SITE, 'Roblox', 'Discord', 'Snapchat'].map((site, place) => ({
      site,
      seconds: 90_000,
      messages: 12_345,
      days: Array.from({ length: 7 }, (_, day) => (place + day) * 1_234),
      age: place === 1 ? { key: 'site_age_service', substitutions: ['13'] } : null,
    })),
    newPeople: names.map((name, place) => ({
      ...{ name, site: LONG_SITE },
      alsoOn: place === 0 ? ['Roblox', LONG_SITE] : [],
    })),
    together: names.map((name, place) => ({
      name,
      site: LONG_SITE,
      level: LEVELS[place] ?? 'danger',
      noticed: [
        { key: 'reason_secrecy_fromContact', substitutions: [] },
        { key: 'reason_asksAge_fromContact', substitutions: [] },
      ],
      talked: place === 0,
    })),
    camera: {
      times: 42,
      seconds: 72_000,
      sentSeconds: 36_000,
      privateSeconds: 1_800,
      screenSeconds: 600,
      concerns: [...CAMERA_CONCERNS],
    },
    blindSpots: BLIND_SPOT_KINDS.map((kind, place) => ({
      kind,
      site: place % 2 === 0 ? 'WhatsApp' : null,
      count: place + 1,
      lastAt: EVENING,
    })),
    childName: LONG_NAME.slice(0, 40),
    people: ['Nana', LONG_NAME.slice(0, 40)],
  };
}
