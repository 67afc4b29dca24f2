import { describe, expect, it } from 'vitest';
import type { CameraSession } from '../../../../src/domain/camera/session.ts';
import type { Level } from '../../../../src/domain/model.ts';
import { buildSnapshot, type SummaryInput } from '../../../../src/domain/summary/snapshot.ts';
import { settingsOf } from '../../../fakes/settings.ts';

const ZONE = 'Pacific/Auckland';
const NOW = Date.parse('2026-03-04T16:00:00+13:00');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function contact(name: string, level: Level, lastSeenAt = NOW): SummaryInput['contacts'][number] {
  const reasons =
    level === 'calm' ? [] : [{ signal: 'secrecy' as const, direction: 'fromContact' as const, at: NOW }];
  return {
    key: `discord ${name}`,
    name,
    site: 'discord',
    audience: 'direct',
    isGroup: false,
    account: {},
    known: false,
    talkedAt: null,
    firstSeenAt: NOW - DAY,
    lastSeenAt,
    appearedAt: NOW - DAY,
    link: null,
    moves: [],
    verdict: { level, stage: 'trust', score: 0.5, kinds: [], reasons },
  };
}

function session(fields: Partial<CameraSession & { level: Level }> = {}): CameraSession & { level: Level } {
  return {
    id: 's',
    source: 'camera',
    site: 'discord',
    startedAt: NOW - HOUR,
    lastSeenAt: NOW - HOUR / 2,
    endedAt: NOW - HOUR / 2,
    concerns: [],
    isPrivate: false,
    audience: 'unknown',
    contact: null,
    company: null,
    corroborated: true,
    onAir: { ms: 0, ways: [] },
    level: 'calm',
    ...fields,
  };
}

function snapshotOf(input: Partial<SummaryInput>) {
  const empty: SummaryInput = {
    contacts: [],
    days: [],
    sites: [],
    sessions: [],
    blindSpots: [],
    settings: settingsOf(),
  };
  return buildSnapshot({ ...empty, ...input }, NOW, ZONE);
}

describe('buildSnapshot', () => {
  it('is calm when nothing happened', () => {
    expect(snapshotOf({})).toMatchObject({ level: 'calm', today: [], week: [], attention: [], camera: [] });
  });

  it('lists contacts from notice on, the most serious first, then the latest', () => {
    const { attention, level, contacts } = snapshotOf({
      contacts: [
        contact('calm', 'calm'),
        contact('notice', 'notice'),
        contact('older danger', 'danger', NOW - DAY),
        contact('danger', 'danger'),
        contact('caution', 'caution'),
      ],
    });
    expect(attention.map(({ name }) => name)).toEqual(['danger', 'older danger', 'caution', 'notice']);
    expect({ level, contacts }).toEqual({
      level: 'danger',
      contacts: { total: 5, known: 0, newThisWeek: 5, groups: 0 },
    });
  });

  it('counts a group as nobody', () => {
    const group = { ...contact('the team', 'notice'), isGroup: true };
    const { attention, contacts } = snapshotOf({ contacts: [group, contact('mia', 'calm')] });
    expect(contacts).toEqual({ total: 1, known: 0, newThisWeek: 1, groups: 1 });
    expect(attention.map(({ name }) => name)).toEqual(['the team']);
  });

  it.each([
    ['before it was noticed', NOW - HOUR - 1, ['kai']],
    ['after it was noticed', NOW - HOUR, []],
  ])('asks for attention until the family talked about it: %s', (_, talkedAt, names) => {
    const noticed = contact('kai', 'caution');
    const reasons = noticed.verdict.reasons.map((reason) => ({ ...reason, at: NOW - HOUR }));
    const { attention, level } = snapshotOf({
      contacts: [{ ...noticed, talkedAt, verdict: { ...noticed.verdict, reasons } }],
    });
    expect(attention.map(({ name }) => name)).toEqual(names);
    expect(level).toBe(names.length > 0 ? 'caution' : 'calm');
  });

  describe('who may be one person', () => {
    const link = {
      from: 'discord kai',
      sure: 'perhaps',
      askedAt: NOW - HOUR,
      signs: ['askedForHere'],
    } as const;
    const came = (level: Level) => ({
      ...contact('kai_22', level),
      site: 'snapchat',
      appearedAt: NOW,
      link: { ...link, signs: [...link.signs] },
    });

    it.each([
      { first: 'calm', second: 'notice', name: 'kai_22', level: 'notice' },
      { first: 'danger', second: 'notice', name: 'kai', level: 'danger' },
      { first: 'caution', second: 'caution', name: 'kai_22', level: 'caution' },
    ] as const)('is one entry, of the worse: $first and $second', ({ first, second, name, level }) => {
      const { attention } = snapshotOf({ contacts: [came(second), contact('kai', first)] });
      expect(attention).toMatchObject([{ name, level }]);
      expect(attention[0]?.story.map(({ text }) => text.key)).toEqual([
        'story_met',
        'story_asked',
        'story_came_perhaps',
      ]);
      expect(attention[0]?.noticed).toEqual([{ key: 'reason_secrecy_fromContact', substitutions: [] }]);
    });

    it('counts once, and is new only if they came this week', () => {
      const counted = (contacts: SummaryInput['contacts']) => snapshotOf({ contacts }).contacts;
      const kai = contact('kai', 'calm');
      const old = { ...kai, firstSeenAt: NOW - 30 * DAY };
      expect(counted([came('notice'), kai])).toMatchObject({ total: 1, newThisWeek: 1 });
      expect(counted([came('notice'), old])).toMatchObject({ total: 1, newThisWeek: 0 });
    });

    it.each([
      ['nothing is new since', NOW, []],
      ['something is', NOW - 1, [{ name: 'kai', talkedAt: NOW - 1 }]],
    ])('needs attention after the family talked about one of them if %s', (_, talkedAt, attention) => {
      const contacts = [{ ...came('notice'), talkedAt }, contact('kai', 'danger')];
      expect(snapshotOf({ contacts }).attention).toMatchObject(attention);
    });

    it('is nothing to tell of while both are calm', () => {
      expect(snapshotOf({ contacts: [came('calm'), contact('kai', 'calm')] }).attention).toEqual([]);
    });

    it('is told by names that fit into a sentence', () => {
      const name = 'k'.repeat(120);
      const { attention } = snapshotOf({ contacts: [came('calm'), { ...contact('kai', 'notice'), name }] });
      expect(attention[0]?.story[0]?.text.substitutions).toEqual([
        `\u2068${'k'.repeat(40)}…\u2069`,
        'discord',
      ]);
    });
  });

  it('adds up use by site, for today and for the last seven dates', () => {
    const { today, week } = snapshotOf({
      days: [
        { date: '2026-03-04', site: 'discord', seconds: 60, messages: 3 },
        { date: '2026-02-26', site: 'discord', seconds: 40, messages: 1 },
        { date: '2026-02-26', site: 'roblox', seconds: 500, messages: 0 },
        { date: '2026-02-25', site: 'roblox', seconds: 9, messages: 9 },
      ],
      sessions: [session(), session({ id: 'shared', source: 'screen' })],
    });
    expect(today).toEqual([{ site: 'discord', seconds: 60, messages: 3, cameraSeconds: 1800 }]);
    expect(week).toEqual([
      { site: 'roblox', seconds: 500, messages: 0, cameraSeconds: 0 },
      { site: 'discord', seconds: 100, messages: 4, cameraSeconds: 1800 },
    ]);
  });

  it('counts a live session up to now, and a silent one up to its last sign of life', () => {
    const live = session({ id: 'live', endedAt: null, startedAt: NOW - 60_000, lastSeenAt: NOW - 5000 });
    const silent = session({
      id: 'silent',
      endedAt: null,
      startedAt: NOW - 600_000,
      lastSeenAt: NOW - 300_000,
    });
    const { camera, today } = snapshotOf({ sessions: [silent, live] });
    expect(camera.map(({ id, endedAt }) => [id, endedAt])).toEqual([
      ['live', null],
      ['silent', NOW - 300_000],
    ]);
    expect(today[0]?.cameraSeconds).toBe(60 + 300);
  });

  it.each([
    { name: 'today', startedAt: NOW - HOUR, level: 'danger' },
    { name: 'yesterday', startedAt: NOW - DAY, level: 'calm' },
  ])('lets a camera session of $name decide how things are today', ({ startedAt, level }) => {
    expect(snapshotOf({ sessions: [session({ startedAt, level: 'danger' })] }).level).toBe(level);
  });

  it('leaves out sessions older than the week', () => {
    expect(snapshotOf({ sessions: [session({ startedAt: NOW - 8 * DAY })] }).camera).toEqual([]);
  });

  it('has a word for the sites of the week that are for older children, and for no others', () => {
    const about = { kind: 'social', statedAge: 13, ratedAge: 16, notes: [] } as const;
    const { sites } = snapshotOf({
      days: [{ date: '2026-03-04', site: 'Garden', seconds: 1, messages: 0 }],
      sites: [
        { ...about, site: 'Garden', notes: [] },
        { ...about, site: 'Meadow', notes: [] },
      ],
      settings: settingsOf({ childAgeBand: '9to12' }),
    });
    expect(sites).toMatchObject([
      { site: 'Garden', says: [{ key: 'site_age_service', substitutions: ['13'] }] },
    ]);
  });
});
