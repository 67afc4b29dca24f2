import { describe, expect, it } from 'vitest';
import messages from '../../../../public/_locales/en/messages.json' with { type: 'json' };
import type { CameraSession } from '../../../../src/domain/camera/session.ts';
import { CHECKED, SOURCES } from '../../../../src/domain/guidance/sources.ts';
import { STARTER_IDS, STARTER_SOURCES } from '../../../../src/domain/guidance/starters.ts';
import type { Moment } from '../../../../src/domain/model.ts';
import { buildWeekPage, type WeekInput } from '../../../../src/domain/summary/week-page.ts';
import type { WeekContact } from '../../../../src/domain/summary/week-people.ts';
import { settingsOf } from '../../../fakes/settings.ts';
import { cameraSession } from '../../../fakes/snapshots.ts';

const ZONE = 'Pacific/Auckland';
const WEEK = { from: '2026-03-02', to: '2026-03-08' };
const at = (text: string) => Date.parse(`${text}+13:00`);
const THEN = at('2026-03-04T16:00:00');
const BEFORE = at('2026-03-01T23:59:59');
const AFTER = at('2026-03-09T00:00:00');

const texts: Record<string, unknown> = messages;

function pageOf(input: Partial<WeekInput>) {
  const empty: WeekInput = {
    contacts: [],
    moments: [],
    days: [],
    sessions: [],
    about: [],
    blindSpots: [],
    settings: settingsOf(),
  };
  const page = buildWeekPage({ ...empty, ...input }, WEEK, AFTER, ZONE);
  for (const { key, count } of page.wentWell)
    expect(texts).toHaveProperty(count === null ? key : `${key}_other`);
  for (const { key } of page.starters) expect(texts).toHaveProperty(key);
  return page;
}

function contact(changes: Partial<WeekContact> = {}): WeekContact {
  return {
    key: 'discord robin',
    person: changes.key ?? 'discord robin',
    name: 'Robin',
    site: 'Discord',
    isGroup: false,
    firstSeenAt: BEFORE,
    talkedAt: null,
    saidStopAt: null,
    wasDeclined: false,
    ...changes,
  };
}

function moment(changes: Partial<Moment> = {}): Moment {
  return {
    id: 'm',
    kind: 'contact',
    at: THEN,
    site: 'discord',
    subject: 'discord robin',
    level: 'caution',
    stage: 'trust',
    reasons: [{ signal: 'secrecy', direction: 'fromContact', at: THEN }],
    concerns: [],
    shownAt: THEN,
    answer: null,
    ...changes,
  };
}

const session = (changes: Partial<CameraSession> = {}) =>
  cameraSession({
    startedAt: THEN,
    lastSeenAt: THEN + 60_000,
    endedAt: THEN + 60_000,
    concerns: [],
    ...changes,
  });
const day = (date: string, site: string, seconds: number, messages = 0) => ({
  date,
  site,
  seconds,
  messages,
});
const keysOf = (input: Partial<WeekInput>) => pageOf(input).wentWell.map(({ key, count }) => [key, count]);

describe('a week in a page', () => {
  it('puts time by site and day, longest first, and no day of another week', () => {
    const { sites } = pageOf({
      days: [
        day('2026-03-01', 'Roblox', 9_000),
        day('2026-03-02', 'Discord', 60, 3),
        day('2026-03-08', 'Discord', 30, 1),
        day('2026-03-03', 'Roblox', 500),
      ],
    });
    expect(sites).toEqual([
      { site: 'Roblox', seconds: 500, messages: 0, days: [0, 500, 0, 0, 0, 0, 0], age: null },
      { site: 'Discord', seconds: 90, messages: 4, days: [60, 0, 0, 0, 0, 0, 30], age: null },
    ]);
  });

  it.each([
    ['in the week', { firstSeenAt: THEN }, ['Robin']],
    ['right before it', { firstSeenAt: BEFORE }, []],
    ['right after it', { firstSeenAt: AFTER }, []],
    ['as a group', { firstSeenAt: THEN, isGroup: true }, []],
  ])('names who was new: first seen %s', (_, changes, names) => {
    expect(pageOf({ contacts: [contact(changes)] }).newPeople.map(({ name }) => name)).toEqual(names);
  });

  it('looks at whom there was a warning about, the most serious first, with what was noticed', () => {
    const { together } = pageOf({
      contacts: [contact(), contact({ key: 'roblox mia', name: 'Mia', site: 'Roblox', talkedAt: AFTER })],
      moments: [
        moment(),
        moment({ id: 'again' }),
        moment({ id: 'other', subject: 'roblox mia', level: 'danger' }),
        moment({ id: 'erased', subject: 'discord gone' }),
        moment({ id: 'earlier', at: BEFORE, level: 'danger' }),
      ],
    });
    const noticed = [{ key: 'reason_secrecy_fromContact', substitutions: [] }];
    expect(together).toEqual([
      { name: 'Mia', site: 'Roblox', level: 'danger', noticed, talked: true },
      { name: 'Robin', site: 'Discord', level: 'caution', noticed, talked: false },
    ]);
  });

  describe('somebody who came on to another site', () => {
    const first = contact({ firstSeenAt: THEN, saidStopAt: THEN });
    const later = { ...first, key: 'roblox rob', name: 'Rob', site: 'Roblox', firstSeenAt: THEN + 1 };

    it('is new once', () => {
      expect(pageOf({ contacts: [later, first] }).newPeople).toEqual([
        { name: 'Robin', site: 'Discord', alsoOn: ['Roblox'] },
      ]);
      expect(pageOf({ contacts: [later, { ...first, firstSeenAt: BEFORE }] }).newPeople).toEqual([]);
    });

    it('was told to stop once', () => {
      expect(keysOf({ contacts: [first, later] })).toEqual([['week_well_stop', 1]]);
    });

    it('is one to look at, by the name of the last warning', () => {
      const { together } = pageOf({
        contacts: [first, later],
        moments: [
          moment({ level: 'danger' }),
          moment({ id: 'later', subject: 'roblox rob', level: 'notice', at: THEN + 1 }),
        ],
      });
      expect(together).toMatchObject([{ name: 'Rob', site: 'Roblox', level: 'danger', talked: false }]);
    });
  });

  it('adds up the camera', () => {
    const { camera } = pageOf({
      sessions: [
        session({ concerns: ['lateHour'], isPrivate: true }),
        session({ id: 'screen', source: 'screen', onAir: null }),
        session({ id: 'earlier', startedAt: BEFORE }),
      ],
    });
    expect(camera).toMatchObject({
      times: 2,
      seconds: 60,
      privateSeconds: 60,
      screenSeconds: 60,
      concerns: ['lateHour'],
    });
  });
});

describe('what went well', () => {
  it.each<[string, Partial<WeekInput>, [string, number | null][]]>([
    ['nothing where nothing was seen', {}, []],
    ['someone was told to stop', { contacts: [contact({ saidStopAt: THEN })] }, [['week_well_stop', 1]]],
    ['but not in another week', { contacts: [contact({ saidStopAt: BEFORE, talkedAt: AFTER })] }, []],
    [
      'a warning was answered',
      { contacts: [contact()], moments: [moment({ answer: 'understood' })] },
      [['week_well_answered', 1]],
    ],
    ['a warning was only shown', { contacts: [contact()], moments: [moment()] }, []],
    ['they talked', { contacts: [contact({ talkedAt: THEN })] }, [['week_well_talked', 1]]],
    [
      'a request was turned down',
      { contacts: [contact({ wasDeclined: true, firstSeenAt: THEN })] },
      [['week_well_declined', 1]],
    ],
    [
      'it was said whom the camera was with',
      { sessions: [session({ company: 'family', concerns: ['lateHour'] })] },
      [['week_well_company', 1]],
    ],
    ['no camera was late', { sessions: [session()] }, [['week_well_notLate', null]]],
    ['a camera was late', { sessions: [session(), session({ concerns: ['lateHour'] })] }, []],
    [
      'no message led to a warning',
      { days: [day('2026-03-02', 'Discord', 1, 12)] },
      [['week_well_calm', 12]],
    ],
    [
      'a message led to one',
      { days: [day('2026-03-02', 'Discord', 1, 12)], contacts: [contact()], moments: [moment()] },
      [],
    ],
  ])('says only what is so: %s', (_, input, wentWell) => {
    expect(keysOf(input)).toEqual(wentWell);
  });
});

describe('words to begin a talk', () => {
  const startersOf = (input: Partial<WeekInput>) =>
    pageOf(input).starters.map(({ key, substitutions }) =>
      [key.replace('starter_', ''), ...substitutions].join(' '),
    );

  it.each<[string, Partial<WeekInput>, string[]]>([
    ['a quiet week', {}, ['friend', 'offline', 'helpYou']],
    [
      'a week with a warning that was answered',
      { contacts: [contact({ firstSeenAt: THEN })], moments: [moment({ answer: 'known' })] },
      ['wentWell', 'worry', 'newPeople'],
    ],
    [
      'a week with a favourite',
      { days: [day('2026-03-02', 'Roblox', 60)], settings: settingsOf({ agreedAt: BEFORE }) },
      ['favourite Roblox', 'teachMe Roblox', 'agreement'],
    ],
    [
      'a site for older children',
      {
        days: [day('2026-03-02', 'Garden', 60)],
        about: [{ site: 'Garden', kind: 'social', statedAge: 13, ratedAge: 13, notes: [] }],
        settings: settingsOf({ childAgeBand: '9to12' }),
        sessions: [session()],
      },
      ['camera', 'older Garden', 'favourite Garden'],
    ],
  ])('%s', (_, input, starters) => {
    expect(startersOf(input)).toEqual(starters);
  });

  it('say where they come from, and when that was read', () => {
    expect(STARTER_SOURCES.checked).toBe(CHECKED);
    expect(STARTER_SOURCES.sources.map((source) => SOURCES[source])).toEqual([
      expect.objectContaining({ title: expect.stringContaining('Conversation starters') }),
    ]);
  });

  it.each(STARTER_IDS)('are open questions or a wish to be shown: %s', (id) => {
    const { message } = messages[`starter_${id}` as keyof typeof messages];
    expect(message).toContain('?');
    expect(message).not.toMatch(/\b(why did you|you should|you must)\b/i);
  });
});
