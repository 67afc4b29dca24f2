import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestOf } from '../../src/protocol/command.ts';
import { messagesObserved } from '../../src/protocol/content-commands.ts';
import {
  getContact,
  getContacts,
  getSite,
  getSites,
  getTimeline,
} from '../../src/protocol/history-commands.ts';
import { answerContact, getSnapshot } from '../../src/protocol/ui-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';
import { settingsOf } from '../fakes/settings.ts';
import { fillYear, HEAVY, SITES, sessionWith, type Told, talkOf } from '../fakes/year.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let background: TestBackground;

const timeline = (choice: Partial<RequestOf<typeof getTimeline>> = {}) =>
  background.fromUi(getTimeline, {
    ...{ kind: null, level: null, site: null, contact: null, period: 'all', count: 50 },
    ...choice,
  });
const contacts = (choice: Partial<RequestOf<typeof getContacts>> = {}) =>
  background.fromUi(getContacts, { search: '', group: 'all', order: 'attention', count: 50, ...choice });
const contact = async (key: string) => (await background.fromUi(getContact, { contact: key })).contact;

async function keep(...talks: Told[]): Promise<void> {
  await background.store.write(['contacts', 'moments'], async (transaction) => {
    for (const { contact, moments } of talks) {
      await transaction.objectStore('contacts').put(contact);
      for (const moment of moments) await transaction.objectStore('moments').put(moment);
    }
  });
}

async function keepSession(told: Told, id: string, startedAt: number): Promise<void> {
  const { session, moment } = sessionWith(told.contact, id, startedAt);
  await background.store.write(['cameraSessions', 'moments'], async (transaction) => {
    await transaction.objectStore('cameraSessions').put(session);
    await transaction.objectStore('moments').put(moment);
  });
}

describe('a family on its first day', () => {
  beforeEach(() => {
    background = new TestBackground();
  });

  it('has nothing to show, and no question fails', async () => {
    expect(await timeline()).toMatchObject({ moments: [], hasMore: false, sites: [] });
    expect(await contacts()).toMatchObject({ contacts: [], chosen: 0, counts: { all: 0 } });
    expect(await contact('discord nobody')).toBeNull();
    expect((await background.fromUi(getSites, {})).sites).toEqual([]);
    const site = await background.fromUi(getSite, { site: 'discord' });
    expect(site).toMatchObject({ site: { name: 'Discord' }, contactCount: 0, rule: null });
    expect(site.days).toHaveLength(90);
  });

  it('is asked by pages of the extension only', async () => {
    await expect(background.fromPage(getSites, {})).rejects.toThrow('refused');
    await expect(background.fromPage(getContact, { contact: 'discord kai' })).rejects.toThrow('refused');
  });
});

describe('a year of heavy use', () => {
  beforeAll(async () => {
    background = new TestBackground();
    await fillYear(background.store, background.clock.now(), background.clock.timeZone());
  });

  it('is told from the newest moment back, as far as is asked for', async () => {
    const { moments, hasMore } = await timeline();
    expect(moments).toHaveLength(50);
    expect(hasMore).toBe(true);
    const times = moments.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => other - one));
    const more = await timeline({ count: 100 });
    expect(more.moments.slice(0, 50)).toEqual(moments);
  });

  it('has an end', async () => {
    const { moments, hasMore } = await timeline({ count: 5_000 });
    expect(hasMore).toBe(false);
    expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
    expect(moments.filter(({ kind }) => kind === 'camera')).toHaveLength(HEAVY.cameraDays);
  });

  it.each([
    ['kind', { kind: 'camera' }, (moment: Moment) => moment.kind === 'camera'],
    ['level', { level: 'danger' }, (moment: Moment) => moment.level === 'danger'],
    ['site', { site: 'roblox' }, (moment: Moment) => moment.site.name === 'Roblox'],
    [
      'week',
      { period: 'week' },
      (moment: Moment) => moment.at >= background.clock.now() - 2 * DAY - 16 * HOUR,
    ],
    [
      'month',
      { period: 'month' },
      (moment: Moment) => moment.at >= background.clock.now() - 29 * DAY - 16 * HOUR,
    ],
  ] as const)('is narrowed by %s', async (_what, choice, fits) => {
    const all = await timeline({ count: 5_000 });
    const { moments } = await timeline({ count: 5_000, ...choice });
    expect(moments.length).toBeGreaterThan(0);
    expect(moments).toEqual(all.moments.filter(fits));
  });

  it('shows no more of the store than it needs for what is asked', async () => {
    const read = vi.spyOn(IDBCursor.prototype, 'continue');
    await timeline({ count: 20 });
    expect(read.mock.calls.length).toBeLessThan(40);
    read.mockRestore();
  });

  it('lists its contacts by what needs attention, and counts each group', async () => {
    const { contacts: rows, chosen, counts } = await contacts();
    expect(rows).toHaveLength(50);
    const all = await contacts({ count: 5_000 });
    expect(all.contacts.flatMap(({ others }) => [1, ...others])).toHaveLength(HEAVY.contacts);
    expect([chosen, counts.all]).toEqual([all.contacts.length, all.contacts.length]);
    expect((await background.fromUi(getSnapshot, {})).contacts).toMatchObject({ total: chosen });
    expect(rows[0]?.needsAttention).toBe(true);
    expect(counts.attention).toBeGreaterThan(0);
    const calm = await contacts({ group: 'attention', count: 5_000 });
    expect(calm.contacts.every(({ level }) => level !== 'calm')).toBe(true);
    expect(calm.chosen).toBe(counts.attention);
  });

  it.each([
    ['person_77', ['person_77', 'person_770']],
    ['ROBLOX', null],
    ['nobody at all', []],
  ] as const)('finds contacts by "%s"', async (search, names) => {
    const { contacts: rows } = await contacts({ search, order: 'name', count: 5_000 });
    const namesOf = (row: (typeof rows)[number]) => [row, ...row.others].map(({ name }) => name);
    const isThere = (row: (typeof rows)[number]) =>
      [row, ...row.others].some(({ site }) => site.name === 'Roblox');
    if (names) expect(rows.flatMap(namesOf)).toEqual(expect.arrayContaining([...names]));
    else expect(rows.every(isThere) && rows.length > 0).toBe(true);
    if (names?.length === 0) expect(rows).toEqual([]);
  });

  it('adds up the sites of the last months', async () => {
    const { sites } = await background.fromUi(getSites, {});
    expect(new Set(sites.map(({ site }) => site.id))).toEqual(new Set(SITES));
    for (const { week, fourWeeks } of sites) expect(fourWeeks.seconds).toBeGreaterThan(week.seconds);
    expect(sites.find(({ site }) => site.id === 'chess.example.org')?.about).toBeNull();
  });

  it('tells a site day by day, with who is there', async () => {
    const { sites } = await background.fromUi(getSites, {});
    const reply = await background.fromUi(getSite, { site: 'roblox' });
    const fourWeeks = sites.find(({ site }) => site.id === 'roblox')?.fourWeeks;
    const since = reply.days.slice(-24); // Wednesday of the fourth week: three whole weeks and three days.
    expect(since.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(fourWeeks?.seconds);
    const people = await contacts({ search: 'roblox', count: 5_000 });
    expect(reply.contactCount).toBe(people.chosen);
    expect(reply.contacts).toHaveLength(50);
    expect(reply.about?.site).toBe('Roblox');
  });
});

type Moment = Awaited<ReturnType<typeof timeline>>['moments'][number];

describe('the page of a contact', () => {
  const now = () => background.clock.now();
  let first: Told;
  let second: Told;

  beforeEach(async () => {
    background = new TestBackground();
    await background.store.write(['settings'], (transaction) =>
      transaction.objectStore('settings').put(settingsOf({ childAgeBand: '9to12' }), 'family'),
    );
    first = talkOf(
      'kai_22',
      'roblox',
      ['asksAge', 'flattery', 'secrecy', 'movesElsewhere'],
      now() - 30 * HOUR,
    );
    second = talkOf('kai_22', 'snapchat', ['asksAlone', 'asksPicture', 'insult'], now() - HOUR);
    await keep(first, second);
    await keepSession(second, 'live', now() - 2 * HOUR);
  });

  it('tells the story by stages, over all sites that it led to', async () => {
    const told = await contact(second.contact.key);
    const seen = told?.stages.flatMap(({ stage, noticed }) => noticed.map(({ site }) => `${stage} ${site}`));
    expect(seen).toEqual([
      'contact Roblox',
      'trust Roblox',
      'isolation Roblox',
      'isolation Roblox',
      'isolation Snapchat',
      'desensitisation Snapchat',
    ]);
    expect(told?.stages.map(({ stage }) => stage)).toHaveLength(6);
    expect(told?.beside.fromContact.map(({ text }) => text.key)).toEqual(['reason_insult_fromContact']);
    expect(told?.others.map(({ key }) => key)).toEqual([first.contact.key]);
    expect(told?.story.map(({ text }) => text.key)).toContain('story_came_veryLikely');
  });

  it('has its moments, those of the camera too, and its sessions', async () => {
    const told = await contact(second.contact.key);
    expect(told?.moments.map(({ kind }) => kind)).toContain('camera');
    expect(told?.moments.every(({ contact }) => contact?.key === second.contact.key)).toBe(true);
    expect(told?.sessions.map(({ id }) => id)).toEqual(['live']);
    const { moments, contact: named } = await timeline({ contact: second.contact.key });
    expect(moments).toEqual(told?.moments);
    expect(named?.name).toBe('kai_22');
  });

  it('counts its messages by week, each once, on the day on which it was written', async () => {
    const write = (...observations: ReturnType<typeof observed>[]) =>
      background.fromPage(messagesObserved, {
        conversation: { id: 'chat', title: 'Robin', audience: 'direct' },
        contact: { id: 'Robin', name: 'Robin', account: {} },
        observations,
      });
    const early = { ...observed(), at: now() - 8 * DAY };
    const today = observed();
    await write(early, today, observed());
    await write(today, early);
    await write(observed([], 'fromChild'));
    const told = await contact('discord Robin');
    expect(told?.weeks).toHaveLength(53);
    expect(told?.weeks.slice(-3)).toEqual([
      { date: '2026-02-16', fromContact: 0, fromChild: 0 },
      { date: '2026-02-23', fromContact: 1, fromChild: 0 },
      { date: '2026-03-02', fromContact: 2, fromChild: 1 },
    ]);
  });

  it.each(['known', 'talked'] as const)('takes "%s", and takes it back', async (answer) => {
    const { key } = second.contact;
    const before = await contact(key);
    await background.fromUi(answerContact, { contact: key, answer });
    const after = await contact(key);
    expect(after).not.toEqual(before);
    const back = answer === 'known' ? 'unknown' : 'notTalked';
    await background.fromUi(answerContact, { contact: key, answer: back });
    expect(await contact(key)).toEqual(before);
  });

  it('no longer counts what was a mistake, and says so', async () => {
    const { key } = second.contact;
    await background.fromUi(answerContact, { contact: key, answer: 'mistake' });
    const told = await contact(key);
    expect(told?.level).toBe('calm');
    expect(told?.stages.flatMap(({ noticed }) => noticed).filter(({ forgiven }) => forgiven)).not.toEqual([]);
  });

  it('agrees with the summary on who needs attention', async () => {
    const { attention } = await background.fromUi(getSnapshot, {});
    const { contacts: rows } = await contacts({ group: 'attention' });
    expect(rows.map(({ key }) => key)).toEqual(expect.arrayContaining(attention.map(({ key }) => key)));
  });
});
