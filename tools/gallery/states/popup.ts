import {
  BLIND_SPOT_KINDS,
  CAMERA_CONCERNS,
  LEVELS,
  type Reason,
  type SignalKind,
} from '../../../src/domain/model.ts';
import type { ContactSummary, Snapshot } from '../../../src/domain/summary/snapshot.ts';
import { answerContact, answerLink, getSnapshot } from '../../../src/protocol/ui-commands.ts';
import {
  busySnapshot,
  cameraSession,
  contactSummary,
  EVENING,
  emptySnapshot,
} from '../../../tests/fakes/snapshots.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryPage, type GalleryState, noAnswerYet, nobody, press } from './state.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** What each situation that has guidance of its own is recognised by. */
const SITUATIONS: Record<string, Partial<ContactSummary> & { signals: readonly SignalKind[] }> = {
  'asks-for-a-picture': { level: 'danger', signals: ['asksPicture', 'secrecy'] },
  'asks-for-the-camera': { level: 'caution', signals: ['asksCamera', 'flattery'] },
  'wants-to-meet': { level: 'danger', signals: ['meeting', 'asksAlone', 'gift'] },
  'wants-to-move': { level: 'notice', signals: ['movesElsewhere', 'asksAge'] },
  blackmail: { level: 'danger', signals: ['threat', 'demandsMoney'] },
  bullying: { level: 'caution', signals: ['insult', 'exclusion'], audience: 'group' },
  'urges-self-harm': { level: 'danger', signals: ['urgesSelfHarm', 'insult'] },
  'grown-up-talk': { level: 'danger', signals: ['sexualTalk', 'statesAge'] },
  'asks-where': { level: 'caution', signals: ['asksWhere', 'asksAlone', 'asksContact'] },
};

const situations = Object.entries(SITUATIONS).map(
  ([name, { signals, ...about }]): GalleryState =>
    shows(`attention-${name}`, `Needs attention: ${name.replaceAll('-', ' ')}`, {
      level: about.level ?? 'caution',
      attention: [person(signals, about)],
    }),
);

const levels = LEVELS.map((level) =>
  shows(`level-${level}`, `The whole is ${level}`, {
    level,
    attention: level === 'calm' ? [] : [contactSummary({ level })],
  }),
);

const blindSpots = BLIND_SPOT_KINDS.map((kind) =>
  shows(`blind-${kind.toLowerCase()}`, `Could not see: ${kind}`, {
    blindSpots: [{ kind, site: 'WhatsApp', count: 3, lastAt: EVENING }],
  }),
);

/** The summary in the popup, which parent and child share. */
export const popup: GalleryPage = {
  name: 'popup',
  html: 'src/ui/popup/index.html',
  states: [
    { name: 'first-day', title: 'The first day', answers: [answer(getSnapshot, emptySnapshot())] },
    shows('calm-week', 'A calm week', { level: 'calm', attention: [], blindSpots: [] }),
    shows('not-set-up', 'Busy, but nobody has been through the welcome page', {
      settings: { ...busySnapshot().settings, welcomed: false },
    }),
    ...levels,
    ...situations,
    shows('story', 'A story over two sites, with a question', { attention: [storyPerson()] }),
    shows('distress', 'The child is in despair', {
      level: 'caution',
      attention: [person(['distress'], { level: 'caution' }, 'fromChild')],
    }),
    shows('advice-open', 'All of the advice', {}, { steps: [press('popup_more_advice')] }),
    shows(
      'answered-known',
      'Somebody is known now',
      {},
      {
        answers: [answer(answerContact, busySnapshot({ attention: [] }))],
        steps: [press('popup_answer_known')],
      },
    ),
    shows(
      'answered-mistake',
      'It was a mistake',
      {},
      {
        answers: [answer(answerContact, busySnapshot({ attention: [] }))],
        steps: [press('popup_answer_mistake')],
      },
    ),
    shows(
      'answer-failed',
      'An answer that was not kept',
      {},
      { answers: [nobody(answerContact)], steps: [press('popup_answer_known')] },
    ),
    shows(
      'answering',
      'An answer on its way',
      {},
      { answers: [noAnswerYet(answerContact)], steps: [press('popup_answer_known')] },
    ),
    shows(
      'answered-same',
      'The same person, the family says',
      { attention: [storyPerson()] },
      {
        answers: [answer(answerLink, busySnapshot({ attention: [storyPerson()] }))],
        steps: [press('popup_same_yes')],
      },
    ),
    shows('camera-on', 'The camera is on, and seen', {
      camera: [cameraSession({ endedAt: null, lastSeenAt: EVENING, startedAt: EVENING - 12 * MINUTE })],
    }),
    shows('camera-every-concern', 'Cameras, and all that can be said of them', {
      level: 'danger',
      camera: [
        cameraSession({ isPrivate: true, audience: 'oneToOne', concerns: [...CAMERA_CONCERNS] }),
        cameraSession({ id: 'session-2', source: 'screen', company: 'friend', startedAt: EVENING - DAY }),
        cameraSession({ id: 'session-3', onAir: null, corroborated: false, startedAt: EVENING - 2 * DAY }),
      ],
    }),
    ...blindSpots,
    shows('blind-everything', 'Nothing could be seen, in every way', {
      blindSpots: BLIND_SPOT_KINDS.map((kind, place) => ({
        kind,
        site: place % 2 === 0 ? 'WhatsApp' : null,
        count: place + 1,
        lastAt: EVENING,
      })),
    }),
    shows('today-by-site', 'Today by site', {}, { steps: [press('popup_period_today')] }),
    shows('site-remarks', 'What is good to know of a site', {
      sites: [
        {
          site: 'Roblox',
          age: { by: 'porchlight', age: 9 },
          says: [{ key: 'site_note_strangers', substitutions: [] }],
        },
        {
          site: 'Discord',
          age: { by: 'service', age: 13 },
          says: [{ key: 'site_age_service', substitutions: ['13'] }],
        },
      ],
    }),
    shows('tips-good', 'The three tips, and all is well', {
      ...{ level: 'calm', attention: [], blindSpots: [], camera: [] },
      contacts: { total: 6, known: 6, newThisWeek: 0, groups: 0 },
      settings: { ...busySnapshot().settings, place: 'sharedRoom' },
    }),
    shows('long-names', 'Very long names, and ones from right to left', {
      level: 'danger',
      attention: [
        person(['asksPicture', 'secrecy', 'asksAge'], {
          key: 'long',
          name: LONG_NAME,
          site: LONG_SITE,
          level: 'danger',
        }),
        ...BIDI_NAMES.map((name) => contactSummary({ key: name, name, level: 'notice' })),
      ],
      week: [{ site: LONG_SITE, seconds: 360_000, messages: 123_456, cameraSeconds: 90 }],
      today: [{ site: LONG_SITE, seconds: 36_000, messages: 12_345, cameraSeconds: 90 }],
      camera: [cameraSession({ site: LONG_SITE, contact: { name: LONG_NAME, site: LONG_SITE } })],
    }),
    shows('many', 'Very much of everything', {
      level: 'danger',
      attention: Array.from({ length: 12 }, (_, place) =>
        contactSummary({
          key: `contact-${place}`,
          name: `player_${place}`,
          level: LEVELS[3 - (place % 3)] ?? 'notice',
        }),
      ),
      week: Array.from({ length: 25 }, (_, place) => ({
        site: `chat-${place}.example.org`,
        seconds: 9_000 - place * 300,
        messages: place * 41,
        cameraSeconds: 0,
      })),
      camera: Array.from({ length: 30 }, (_, place) =>
        cameraSession({ id: `session-${place}`, startedAt: EVENING - place * 5 * 60 * MINUTE }),
      ),
    }),
    { name: 'waking', title: 'The background wakes up', answers: [noAnswerYet(getSnapshot)] },
    {
      name: 'last',
      title: 'The background is asleep: the last summary',
      answers: [noAnswerYet(getSnapshot)],
      last: busySnapshot({ takenAt: EVENING - DAY }),
    },
    {
      name: 'unreachable',
      title: 'The background does not answer: the last summary',
      answers: [nobody(getSnapshot)],
      last: busySnapshot({ takenAt: EVENING - DAY }),
    },
    {
      name: 'nothing',
      title: 'The background does not answer, and never did',
      answers: [nobody(getSnapshot)],
    },
  ],
};

function shows(
  name: string,
  title: string,
  changes: Partial<Snapshot>,
  { answers = [], ...more }: Partial<GalleryState> = {},
): GalleryState {
  return { name, title, answers: [answer(getSnapshot, busySnapshot(changes)), ...answers], ...more };
}

/** Somebody of whom these signals were seen. */
function person(
  signals: readonly SignalKind[],
  about: Partial<ContactSummary>,
  direction: Reason['direction'] = 'fromContact',
): ContactSummary {
  const reasons = signals.map(
    (signal, place): Reason => ({ signal, direction, at: EVENING - (place + 1) * MINUTE }),
  );
  return contactSummary(about, reasons);
}

function storyPerson(): ContactSummary {
  const step = (key: string, ...substitutions: string[]) => ({ key, substitutions });
  const plain = { why: [], ask: null };
  return contactSummary({
    story: [
      { at: EVENING - 2 * DAY, text: step('story_met', 'kai_plays', 'Roblox'), ...plain },
      { at: EVENING - DAY, text: step('story_asked', 'kai_plays', 'Discord'), ...plain },
      {
        at: EVENING - DAY + 20 * MINUTE,
        text: step('story_came_likely', 'new_friend', 'Discord'),
        why: [step('story_sign_askedForHere')],
        ask: { contact: 'contact-1', earlier: 'contact-0' },
      },
      { at: EVENING - 30 * MINUTE, text: step('story_unseen', 'new_friend', 'Snapchat'), ...plain },
    ],
  });
}
