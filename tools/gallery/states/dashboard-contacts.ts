import { CAMERA_CONCERNS, LEVELS, STAGES } from '../../../src/domain/model.ts';
import { getContact, getContacts } from '../../../src/protocol/history-commands.ts';
import { answerContact } from '../../../src/protocol/ui-commands.ts';
import type { Contact } from '../../../src/ui/dashboard/contacts/contact.ts';
import {
  contactListOf,
  contactReply,
  contactRow,
  DISCORD,
  QUIET_WEEKS,
  toldMoment,
} from '../../../tests/fakes/history.ts';
import { cameraSession, EVENING } from '../../../tests/fakes/snapshots.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryState, nobody, press } from './state.ts';

const HOUR = 3_600_000;
const ONE = 'contacts/kai_22';

/** Who writes to the child: all of them, and one. */
export const contactStates: readonly GalleryState[] = [
  {
    name: 'contacts-empty',
    title: 'Contacts: nobody yet',
    hash: 'contacts',
    answers: [answer(getContacts, contactListOf([]))],
  },
  {
    name: 'contacts-unreachable',
    title: 'Contacts: no answer',
    hash: 'contacts',
    answers: [nobody(getContacts)],
  },
  {
    name: 'contacts-full',
    title: 'Contacts: every level, long names, and more than are shown',
    hash: 'contacts?show=attention',
    answers: [
      answer(
        getContacts,
        contactListOf(everyRow(), {
          chosen: 1_234,
          chosenGroups: 3,
          counts: { all: 1_300, attention: 1_234, new: 8, known: 66 },
        }),
      ),
    ],
  },
  shows('contact', 'A contact: one thing noticed', {}),
  shows('contact-calm', 'A contact: nothing noticed, and known', {
    ...{
      level: 'calm',
      needsAttention: false,
      known: true,
      reasons: [],
      noticed: [],
      siteSays: [],
      moments: [],
    },
    stages: STAGES.map((stage) => ({ stage, noticed: [] })),
    weeks: QUIET_WEEKS,
  }),
  shows('contact-full', 'A contact: everything that can be said', everything()),
  {
    ...shows('contact-answered', 'A contact: an answer', {}),
    answers: [answer(getContact, contactReply()), nobody(answerContact)],
    steps: [press('contact_answer_known')],
  },
  {
    name: 'contact-gone',
    title: 'A contact that is not there any more',
    hash: ONE,
    answers: [answer(getContact, { ...contactReply(), contact: null })],
  },
];

function shows(name: string, title: string, changes: Partial<Contact>): GalleryState {
  return { name, title, hash: ONE, answers: [answer(getContact, contactReply(changes))] };
}

function onRoblox(name: string) {
  return { key: name, name, site: { id: 'roblox', name: 'Roblox' } };
}

function everyRow() {
  return [
    ...LEVELS.map((level) =>
      contactRow({ key: level, level, known: level === 'calm', isNew: level === 'danger' }),
    ),
    ...[LONG_NAME, ...BIDI_NAMES].map((name) =>
      contactRow({ key: name, name, site: { ...DISCORD, name: LONG_SITE }, talkedAt: EVENING - HOUR }),
    ),
    contactRow({ key: 'namesake', hasNamesake: true }),
    contactRow({ key: 'several', others: [onRoblox('kai_plays'), onRoblox(LONG_NAME)] }),
    contactRow({ key: 'group', name: 'Year 6 builders', isGroup: true, isNew: false }),
  ];
}

function everything(): Partial<Contact> {
  const secret = { text: { key: 'reason_secrecy_fromContact', substitutions: [] }, at: EVENING - HOUR };
  const noticed = [
    { ...secret, site: LONG_SITE, forgiven: false },
    { ...secret, site: 'Discord', forgiven: true },
  ];
  const step = (key: string, ...substitutions: string[]) => ({ key, substitutions });
  return {
    ...{ name: LONG_NAME, level: 'danger', talkedAt: EVENING - HOUR, hasNamesake: true },
    site: { id: 'friends.example.org', name: LONG_SITE },
    stages: STAGES.map((stage) => ({ stage, noticed })),
    beside: { fromContact: noticed, fromChild: noticed },
    story: [
      { at: EVENING - 9 * HOUR, text: step('story_met', 'kai_plays', 'Roblox'), why: [], ask: null },
      {
        at: EVENING - 3 * HOUR,
        text: step('story_came_likely', LONG_NAME, LONG_SITE),
        why: [step('story_sign_askedForHere')],
        ask: { contact: 'kai_22', earlier: 'kai_plays' },
      },
    ],
    others: [onRoblox('kai_plays')],
    weeks: QUIET_WEEKS.map((each, place) => ({
      ...each,
      fromContact: place * 40,
      fromChild: (place % 9) * 30,
    })),
    moments: LEVELS.map((level) => toldMoment({ id: level, level })),
    sessions: [cameraSession({ isPrivate: true, audience: 'oneToOne', concerns: [...CAMERA_CONCERNS] })],
  };
}
