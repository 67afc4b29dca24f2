import { SITE_NOTES } from '../../../src/domain/model.ts';
import { getSite, getSites } from '../../../src/protocol/history-commands.ts';
import type { SiteReply, SiteRow } from '../../../src/ui/dashboard/sites/site.ts';
import { contactRow, siteReply, siteRow } from '../../../tests/fakes/history.ts';
import { EVENING } from '../../../tests/fakes/snapshots.ts';
import { LONG_NAME, LONG_SITE } from './names.ts';
import { SITE_HELP } from './site-help.ts';
import { answer, type GalleryState, nobody } from './state.ts';

const ONE = 'sites/discord';
const DAYS = 28;
const DAY = 86_400_000;

/** The sites that the child uses: all of them, and one. */
export const siteStates: readonly GalleryState[] = [
  list('sites-empty', 'Sites: none yet', []),
  { name: 'sites-unreachable', title: 'Sites: no answer', hash: 'sites', answers: [nobody(getSites)] },
  list('sites-full', 'Sites: known, unknown, and with a long name', [
    siteRow(),
    unknown('chess', 'chess.example.org'),
    unknown('long', LONG_SITE),
  ]),
  shows('site', 'A site: two days', {}),
  shows('site-full', 'A site: four weeks, all that can be said, long names', {
    ratedFor: [...SITE_NOTES],
    days: Array.from({ length: DAYS }, (_, place) => ({
      date: new Date(EVENING - (DAYS - place) * DAY).toISOString().slice(0, 10),
      seconds: (place * 1_237) % 9_000,
      messages: place * 11,
      cameraSeconds: place % 4 === 0 ? 300 : 0,
    })),
    contacts: [
      contactRow({ name: LONG_NAME }),
      contactRow({ key: 'two', name: 'new_friend', level: 'danger' }),
    ],
    contactCount: 120,
    blindSpots: [{ kind: 'cannotRead', site: 'Discord', count: 3, lastAt: EVENING }],
    rule: 'never',
  }),
  shows('site-unknown', 'A site that nobody knows', {
    site: { id: 'long', name: LONG_SITE },
    ...{ about: null, says: [], ratedFor: [], days: [], contacts: [], contactCount: 0 },
  }),
];

function unknown(id: string, name: string): SiteRow {
  return siteRow({ site: { id, name }, about: null, says: [] });
}

function list(name: string, title: string, sites: SiteRow[]): GalleryState {
  const { takenAt, timeZone } = siteReply();
  return { name, title, hash: 'sites', answers: [answer(getSites, { takenAt, timeZone, sites })] };
}

function shows(name: string, title: string, changes: Partial<SiteReply>): GalleryState {
  return { name, title, hash: ONE, answers: [answer(getSite, siteReply(changes)), SITE_HELP] };
}
