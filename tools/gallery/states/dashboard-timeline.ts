import { CAMERA_CONCERNS } from '../../../src/domain/model.ts';
import { getTimeline } from '../../../src/protocol/history-commands.ts';
import { timelineOf, toldMoment } from '../../../tests/fakes/history.ts';
import { cameraSession, EVENING } from '../../../tests/fakes/snapshots.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryState, noAnswerYet, nobody } from './state.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SITE = { id: 'friends.example.org', name: LONG_SITE };

/** What Porchlight spoke up about. The timeline is what the family's pages open with. */
export const timelineStates: readonly GalleryState[] = [
  { name: 'waiting', title: 'The background wakes up', answers: [noAnswerYet(getTimeline)] },
  { name: 'unreachable', title: 'The background does not answer', answers: [nobody(getTimeline)] },
  {
    name: 'timeline-empty',
    title: 'Timeline: the first day',
    answers: [answer(getTimeline, timelineOf([], { sites: [] }))],
  },
  {
    name: 'timeline-nothing-chosen',
    title: 'Timeline: nothing of what was chosen',
    hash: 'timeline?level=danger&contact=gone',
    answers: [answer(getTimeline, timelineOf([]))],
  },
  {
    name: 'timeline-full',
    title: 'Timeline: every kind of moment, and earlier ones',
    hash: 'timeline',
    answers: [answer(getTimeline, timelineOf(everyMoment(), { hasMore: true }))],
  },
];

function everyMoment() {
  const session = cameraSession({ company: 'friend', startedAt: EVENING - DAY });
  return [
    toldMoment(),
    toldMoment({
      id: 'danger',
      level: 'danger',
      at: EVENING - 2 * HOUR,
      answer: 'known',
      earlier: { name: 'kai_plays', site: 'Roblox', sure: 'likely' },
    }),
    toldMoment({
      ...{ id: 'camera', kind: 'camera', at: EVENING - DAY, stage: null, reasons: [], session },
      concerns: [...CAMERA_CONCERNS],
      shownAt: null,
    }),
    toldMoment({ id: 'erased', at: EVENING - DAY, contact: null }),
    ...[LONG_NAME, ...BIDI_NAMES].map((name, place) =>
      toldMoment({
        id: name,
        at: EVENING - (place + 2) * DAY,
        site: SITE,
        contact: { key: name, name, site: SITE },
      }),
    ),
  ];
}
