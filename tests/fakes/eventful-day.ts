import { DEFAULT_AGREEMENT } from '../../src/domain/camera/agreement.ts';
import { contactKey } from '../../src/domain/contact-key.ts';
import type { Observation } from '../../src/domain/model.ts';
import { saveAgreement, setPassphrase } from '../../src/protocol/camera-commands.ts';
import type { RequestOf } from '../../src/protocol/command.ts';
import {
  cameraIsFine,
  cameraSeen,
  messagesObserved,
  pageMisbehaved,
  readingChanged,
  timeSpent,
  warningAnswered,
  warningShown,
} from '../../src/protocol/content-commands.ts';
import { erase } from '../../src/protocol/data-commands.ts';
import { keepNote, noteWanted, pickNote, writeNote } from '../../src/protocol/note-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { showWarning } from '../../src/protocol/tab-commands.ts';
import { answerContact, answerLink } from '../../src/protocol/ui-commands.ts';
import { DISCORD, type TestBackground } from './background.ts';
import { cameraReport } from './camera-reports.ts';
import { NOTE } from './notes.ts';
import { observed } from './observations.ts';
import { settingsOf } from './settings.ts';

const SECOND = 1_000;
const PASSPHRASE = 'tea at four by the sea';
const TELEGRAM = { ...DISCORD, host: 'web.telegram.org', pageHost: 'web.telegram.org', tab: 8 };
const ROBIN = contactKey('discord', 'Robin');
const KIM = contactKey('telegram', 'Kim');
const WRITTEN = '7e0c3f4a-6a4e-4b0e-9a53-3a52fd9a6c11';

/** Something that a page, a person or the browser tells the background, and tells again until it is answered. */
export interface DayStep {
  what: string;
  tell(background: TestBackground): Promise<unknown>;
  /** Several things are done, of which each is done or not. */
  isOfParts?: true;
}

/** Everything that a background does for a family, once: two people on two sites, a warning, a camera, notes, choices. */
export function eventfulDay(startsAt: number): DayStep[] {
  const hello = [observed(), observed([], 'fromContact')];
  const risky = [
    observed(['asksAge']),
    observed(['asksAlone']),
    observed(['secrecy']),
    observed([{ kind: 'movesElsewhere', value: 'telegram' }]),
    observed(['asksCamera']),
  ];
  const later = [observed(['threat', 'demandsMoney'])];
  const onTelegram = [observed(['asksAge']), observed(['secrecy'])];
  const group = { id: 'club', title: 'Chess club', audience: 'group' as const };
  const inGroup = [observed([], 'fromChild'), observed([], 'fromChild')];
  return [
    { what: 'the family sets a passphrase', tell: setFirstPassphrase },
    { what: 'a chat can be read', tell: (page) => page.fromPage(readingChanged, { state: 'reading' }) },
    says('Robin says hello', 'Robin', hello),
    says('Robin asks too much', 'Robin', risky),
    says('the page is loaded again', 'Robin', [...hello, ...risky]),
    {
      what: 'the child sees the warning',
      tell: (page) => page.fromPage(warningShown, { moment: lastWarning(page) }),
    },
    {
      what: 'the child answers the warning',
      tell: (page) => page.fromPage(warningAnswered, { moment: lastWarning(page), answer: 'mistake' }),
    },
    says('Robin threatens', 'Robin', later),
    says('the page is loaded once more', 'Robin', [...hello, ...risky, ...later]),
    says('Kim writes on another site', 'Kim', onTelegram, TELEGRAM),
    {
      what: 'the child writes to a group',
      tell: (page) =>
        page.fromPage(
          messagesObserved,
          { conversation: group, contact: null, observations: inGroup },
          TELEGRAM,
        ),
    },
    spends('some time in front', startsAt, 0, 20),
    spends('the same time told again, and more', startsAt, 0, 35),
    spends('time on another site', startsAt, 35, 50, TELEGRAM),
    camera('a camera goes on', startsAt, { corroborated: true }),
    camera('it is on air', startsAt + 9 * SECOND, { isOnAir: true, onAirMs: 8 * SECOND, ways: ['call'] }),
    {
      what: 'the child says that the camera is fine',
      tell: (page) => page.fromPage(cameraIsFine, { sessions: ['s'], company: 'friend' }),
    },
    camera('it goes off', startsAt + 19 * SECOND, {
      endedAt: startsAt + 19 * SECOND,
      onAirMs: 15 * SECOND,
      ways: ['call'],
    }),
    {
      what: 'a page takes a warning away',
      tell: (page) => page.fromPage(pageMisbehaved, { how: 'warningRemoved' }),
    },
    {
      what: 'the family changes a setting',
      tell: (page) =>
        page.fromUi(saveSettings, {
          settings: settingsOf({ childAgeBand: '9to12', people: ['Nana'] }),
          passphrase: PASSPHRASE,
        }),
    },
    {
      what: 'the family agrees on the camera',
      tell: (page) =>
        page.fromUi(saveAgreement, {
          agreement: { ...DEFAULT_AGREEMENT, minutes: 10, rules: { 'ome.tv': 'never' } },
          passphrase: PASSPHRASE,
        }),
    },
    {
      what: 'the family says who is known',
      tell: (page) => page.fromUi(answerContact, { contact: KIM, answer: 'known' }),
    },
    {
      what: 'the family says who is who',
      tell: (page) => page.fromUi(answerLink, { contact: KIM, earlier: ROBIN, same: false }),
    },
    {
      what: 'the picker of notes opens',
      tell: (page) => page.fromPage(noteWanted, { contactName: 'Robin' }),
    },
    {
      what: 'a note is kept',
      tell: (page) => page.fromPage(keepNote, { ticket: lastTicket(page), note: NOTE }),
    },
    {
      what: 'a note is written',
      tell: (page) => page.fromUi(writeNote, { id: WRITTEN, contact: ROBIN, note: NOTE }),
    },
    {
      what: 'the family erases a contact',
      tell: (page) =>
        page.fromUi(erase, { scope: { what: 'contact', contact: KIM }, passphrase: PASSPHRASE }),
    },
    { what: 'an hour goes by', isOfParts: true, tell: (page) => page.lifecycle.passAnHour() },
    { what: 'the browser starts', isOfParts: true, tell: (page) => page.lifecycle.startBrowser() },
  ];
}

/** Who has set it already is not asked again. */
async function setFirstPassphrase(page: TestBackground): Promise<void> {
  await page.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
}

function says(what: string, name: string, observations: Observation[], sender = DISCORD): DayStep {
  const conversation = { id: `chat-${name}`, title: name, audience: 'direct' as const };
  const contact = { id: name, name, account: {} };
  return {
    what,
    tell: (page) => page.fromPage(messagesObserved, { conversation, contact, observations }, sender),
  };
}

function spends(what: string, startsAt: number, from: number, to: number, sender = DISCORD): DayStep {
  const stretch = { from: startsAt + from * SECOND, to: startsAt + to * SECOND, ground: 'used' as const };
  return {
    what,
    tell(page) {
      reach(page, stretch.to);
      return page.fromPage(timeSpent, { stretches: [stretch] }, sender);
    },
  };
}

function camera(what: string, at: number, fields: Partial<RequestOf<typeof cameraSeen>>): DayStep {
  // The camera goes on when the time in front is over.
  const after = 60 * SECOND;
  const endedAt = fields.endedAt ? fields.endedAt + after : null;
  return {
    what,
    tell(page) {
      reach(page, at + after);
      const startedAt = page.clock.now() - (fields.onAirMs ?? 0) - SECOND;
      return page.fromPage(cameraSeen, cameraReport({ ...fields, startedAt, endedAt }));
    },
  };
}

/** Time goes by until then; not twice where something is told again. */
function reach(page: TestBackground, at: number): void {
  page.clock.pass(Math.max(0, at - page.clock.now()));
}

/** What a page was told last of a kind; empty where nothing could be told. */
function lastShown(page: TestBackground, command: string, field: string): string {
  const request: unknown = page.tabs.shown.findLast((sent) => sent.command === command)?.request;
  if (typeof request !== 'object' || request === null) return '';
  return String(Reflect.get(request, field));
}

const lastWarning = (page: TestBackground) => lastShown(page, showWarning.name, 'moment');
const lastTicket = (page: TestBackground) => lastShown(page, pickNote.name, 'ticket');
