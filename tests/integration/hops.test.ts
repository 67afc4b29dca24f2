import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContentSender } from '../../src/background/router.ts';
import type { Observation } from '../../src/domain/model.ts';
import type { ContactSummary } from '../../src/domain/summary/snapshot.ts';
import { messagesObserved, warningAnswered } from '../../src/protocol/content-commands.ts';
import { getContacts, getSite } from '../../src/protocol/history-commands.ts';
import { showWarning } from '../../src/protocol/tab-commands.ts';
import { answerContact, answerLink, getSnapshot } from '../../src/protocol/ui-commands.ts';
import { getWeek } from '../../src/protocol/week-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ROBLOX: ContentSender = {
  tier: 'content',
  tab: 3,
  frame: 0,
  isHeard: false,
  sharing: { camera: false, screen: false },
  host: 'www.roblox.com',
  pageHost: 'www.roblox.com',
};
const SNAPCHAT: ContentSender = {
  tier: 'content',
  tab: 9,
  frame: 0,
  isHeard: false,
  sharing: { camera: false, screen: false },
  host: 'web.snapchat.com',
  pageHost: 'web.snapchat.com',
};

const move = (platform: string) => observed([{ kind: 'movesElsewhere', value: platform }]);

/** Somebody in a game asks for age, for a secret, and for another app. */
function riskyTalk(platform = 'discord'): Observation[] {
  return [observed(['asksAge']), observed(['secrecy']), move(platform)];
}

/** What friends say all day. */
function calmTalk(platform = 'discord'): Observation[] {
  return [observed(), observed([], 'fromChild'), move(platform)];
}

describe('somebody who asks to move to another site', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const say = (sender: ContentSender, name: string, observations: Observation[]) =>
    background.fromPage(
      messagesObserved,
      {
        conversation: { id: `chat-${name}`, title: name, audience: 'direct' },
        contact: { id: name, name, account: {} },
        observations,
      },
      sender,
    );
  const snapshot = () => background.fromUi(getSnapshot, {});
  const warnings = () =>
    background.tabs.shown.filter(({ command }) => command === showWarning.name).map(({ request }) => request);
  const stepsOf = (contact: ContactSummary | undefined) => contact?.story.map(({ text }) => text.key);

  async function hop(name = 'kai_22', after = 2 * DAY): Promise<void> {
    await say(ROBLOX, 'Kai', riskyTalk());
    background.clock.pass(after);
    await say(DISCORD, name, [observed()]);
  }

  it('and comes there is one story, told step by step', async () => {
    await hop();
    const { attention, contacts } = await snapshot();
    expect(contacts).toMatchObject({ total: 1, newThisWeek: 1 });
    expect(attention).toHaveLength(1);
    expect(attention[0]).toMatchObject({ name: 'kai_22', site: 'Discord', level: 'caution' });
    expect(attention[0]?.story).toMatchObject([
      { text: { key: 'story_met', substitutions: ['\u2068Kai\u2069', 'Roblox'] } },
      { text: { key: 'story_asked', substitutions: ['\u2068Kai\u2069', 'Discord'] } },
      { text: { key: 'story_came_veryLikely', substitutions: ['\u2068kai_22\u2069', 'Discord'] } },
    ]);
    expect(attention[0]?.story[2]?.why.map(({ key }) => key)).toEqual([
      'story_sign_askedForHere',
      'story_sign_sameName',
      'story_sign_soon',
      'story_sign_onlyNewOne',
    ]);
  });

  it('is one person wherever people are counted, and new only once', async () => {
    await hop('kai_22', 6 * DAY);
    background.clock.pass(2 * DAY);
    const all = { search: '', order: 'attention', count: 50 } as const;
    const list = await background.fromUi(getContacts, { ...all, group: 'all' });
    const person = { name: 'kai_22', isNew: false, others: [{ name: 'Kai', site: { name: 'Roblox' } }] };
    expect(list).toMatchObject({ chosen: 1, contacts: [{ ...person, messages: { fromContact: 4 } }] });
    expect(list.counts).toEqual({ all: 1, attention: 1, new: 0, known: 0 });
    const { contacts, attention } = await snapshot();
    expect({ ...contacts, attention: attention.length }).toEqual({
      ...{ total: 1, newThisWeek: 0, known: 0, groups: 0 },
      attention: 1,
    });
    const { site, messages, ...there } = { ...person, ...{ site: 'discord', messages: { fromContact: 1 } } };
    expect(await background.fromUi(getSite, { site })).toMatchObject({
      contactCount: 1,
      contacts: [{ ...there, messages }],
    });
    const found = await background.fromUi(getContacts, { ...all, group: 'all', search: 'roblox' });
    expect(found.contacts.map(({ name }) => name)).toEqual(['kai_22']);
  });

  it('is new in the week in which they came first, with the sites that they came to since', async () => {
    await say(ROBLOX, 'Kai', [...riskyTalk(), move('snapchat')]);
    background.clock.pass(HOUR);
    await say(DISCORD, 'kai_22', [observed()]);
    const newPeople = async (weeksBack: number) =>
      (await background.fromUi(getWeek, { weeksBack })).page.newPeople;
    expect(await newPeople(0)).toEqual([{ name: 'Kai', site: 'Roblox', alsoOn: ['Discord'] }]);
    background.clock.pass(7 * DAY);
    await say(SNAPCHAT, 'kai_22', [observed()]);
    await background.fromUi(answerLink, { contact: 'snapchat kai_22', earlier: 'roblox Kai', same: true });
    expect(await newPeople(0)).toEqual([]);
  });

  it('needs no attention once the family talked about one of them, until something new is noticed of any', async () => {
    await hop();
    await background.fromUi(answerContact, { contact: 'discord kai_22', answer: 'talked' });
    const inNeed = async () => {
      const { contacts } = await background.fromUi(getContacts, {
        ...{ search: '', group: 'attention', order: 'attention', count: 50 },
      });
      const { attention } = await snapshot();
      return { list: contacts.map(({ name }) => name), summary: attention.map(({ name }) => name) };
    };
    expect(await inNeed()).toEqual({ list: [], summary: [] });
    background.clock.pass(HOUR);
    await say(ROBLOX, 'Kai', [observed(['asksPicture'])]);
    expect(await inNeed()).toEqual({ list: ['kai_22'], summary: ['kai_22'] });
  });

  it('is known there from the first word, and the child is told why', async () => {
    await hop();
    expect(warnings()).toHaveLength(2);
    expect(warnings()[1]).toMatchObject({
      contactName: 'kai_22',
      siteName: 'Discord',
      earlier: { name: 'Kai', site: 'Roblox', sure: 'veryLikely' },
    });
    expect(warnings()[1]).toHaveProperty('reasons.0.elsewhere', true);
  });

  it('is warned about in another name only when that is likely, and not when it is perhaps', async () => {
    await hop('robin', HOUR);
    expect(warnings()[1]).toMatchObject({ contactName: 'robin', earlier: { sure: 'likely' } });
    await background.fromUi(answerLink, { contact: 'discord robin', earlier: 'roblox Kai', same: false });
    background.clock.pass(DAY);
    await say(SNAPCHAT, 'ash', [move('discord')]);
    background.clock.pass(2 * DAY);
    await say(DISCORD, 'quinn', [observed()]);
    expect(warnings()).toHaveLength(2);
  });

  it('is shown with the first one while it is perhaps the same, and nobody is warned of it', async () => {
    await hop('robin');
    expect(warnings()).toHaveLength(1);
    const [entry, ...others] = (await snapshot()).attention;
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ name: 'Kai', site: 'Roblox' });
    expect(stepsOf(entry)).toEqual(['story_met', 'story_asked', 'story_came_perhaps']);
  });

  it('makes no story of friends who go on elsewhere, whatever they are called', async () => {
    await say(ROBLOX, 'Mia', calmTalk());
    background.clock.pass(HOUR);
    await say(DISCORD, 'Mia', [observed(), observed(['asksAge']), observed([], 'fromChild')]);
    expect(await snapshot()).toMatchObject({ level: 'calm', attention: [] });
    expect(warnings()).toEqual([]);
  });

  it('is nobody among many who come at the same time', async () => {
    await say(ROBLOX, 'Kai', riskyTalk());
    background.clock.pass(HOUR);
    for (const name of ['ash', 'robin', 'quinn', 'lee']) await say(DISCORD, name, [observed()]);
    const { attention } = await snapshot();
    expect(attention.map(({ name, story }) => ({ name, story }))).toEqual([{ name: 'Kai', story: [] }]);
  });

  it('may have come to the site before: then it is nobody new', async () => {
    await say(DISCORD, 'robin', [observed()]);
    background.clock.pass(DAY);
    await say(ROBLOX, 'Kai', riskyTalk());
    background.clock.pass(HOUR);
    await say(DISCORD, 'robin', [observed()]);
    expect((await snapshot()).attention).toMatchObject([{ name: 'Kai', story: [] }]);
  });

  it('is followed over three sites', async () => {
    await hop();
    await say(DISCORD, 'kai_22', [move('snapchat')]);
    background.clock.pass(DAY);
    await say(SNAPCHAT, 'its.kai', [observed(['asksCamera'])]);
    const { attention } = await snapshot();
    expect(attention).toHaveLength(1);
    expect(attention[0]).toMatchObject({ name: 'its.kai', level: 'danger' });
    expect(stepsOf(attention[0])).toEqual([
      'story_met',
      'story_asked',
      'story_came_veryLikely',
      'story_asked',
      'story_came_veryLikely',
    ]);
    expect(warnings().at(-1)).toMatchObject({
      siteName: 'Snapchat',
      earlier: { name: 'kai_22', site: 'Discord' },
    });
  });

  it('leaves the story open where Porchlight cannot look', async () => {
    await say(ROBLOX, 'Kai', riskyTalk('kik'));
    const { attention } = await snapshot();
    expect(attention[0]?.story).toMatchObject([
      { text: { key: 'story_met' } },
      { text: { key: 'story_unseen', substitutions: ['\u2068Kai\u2069', 'Kik'] } },
    ]);
  });

  it('is two people once the family says so, for good', async () => {
    await hop();
    const link = { contact: 'discord kai_22', earlier: 'roblox Kai' };
    const { attention } = await background.fromUi(answerLink, { ...link, same: false });
    expect(attention).toMatchObject([{ name: 'Kai', story: [] }]);
    background.restart();
    await say(DISCORD, 'kai_22', [observed()]);
    expect((await snapshot()).attention).toEqual(attention);
  });

  it('is one person once the family says so, whatever it is called', async () => {
    await hop('robin');
    const link = { contact: 'discord robin', earlier: 'roblox Kai' };
    const { attention } = await background.fromUi(answerLink, { ...link, same: true });
    expect(attention).toMatchObject([{ name: 'robin', site: 'Discord', level: 'caution' }]);
    expect(attention[0]?.story.at(-1)).toMatchObject({ text: { key: 'story_came_certain' }, ask: null });
  });

  it.each(['discord kai_22', 'roblox Kai'])('is no story when the family knows %s', async (contact) => {
    await hop();
    const { attention } = await background.fromUi(answerContact, { contact, answer: 'known' });
    expect(attention.flatMap(({ story }) => story)).toEqual([]);
    expect(attention.map(({ key }) => key)).toEqual(['roblox Kai']);
  });

  it('counts nowhere else when the child says that the warning there was a mistake', async () => {
    await hop();
    const moment = (warnings()[1] as { moment: string }).moment;
    await background.fromPage(warningAnswered, { moment, answer: 'mistake' });
    expect((await snapshot()).attention).toMatchObject([{ name: 'Kai', story: [] }]);
  });

  it('is the same story when batches come again and the background is killed in between', async () => {
    const batches = [
      ['game', riskyTalk()],
      ['messenger', [observed(), observed(['asksAlone'])]],
    ] as const;
    const tell = async (killed: boolean) => {
      background = new TestBackground();
      for (const [place, observations] of batches) {
        const [sender, name] = place === 'game' ? ([ROBLOX, 'Kai'] as const) : ([DISCORD, 'kai'] as const);
        for (const observation of observations) {
          await say(sender, name, [observation]);
          if (killed) background.restart();
          if (killed)
            await say(sender, name, [...observations.slice(0, observations.indexOf(observation) + 1)]);
        }
        background.clock.pass(HOUR);
      }
      return snapshot();
    };
    expect(await tell(true)).toEqual(await tell(false));
  });

  describe('read in another order than it was said', () => {
    const at = (hours: number, observation: Observation): Observation => ({
      ...observation,
      at: background.clock.now() - (100 - hours) * HOUR,
    });
    const told = () => [
      { sender: ROBLOX, name: 'Kai', observations: riskyTalk().map((each, index) => at(index, each)) },
      { sender: DISCORD, name: 'kai_22', observations: [at(30, observed()), at(31, move('snapchat'))] },
      { sender: SNAPCHAT, name: 'kai', observations: [at(60, observed(['asksCamera']))] },
      { sender: SNAPCHAT, name: 'Mia', observations: [at(10, observed()), at(61, observed(['asksAge']))] },
    ];
    type Batches = ReturnType<typeof told>;

    async function read(batches: Batches) {
      for (const { sender, name, observations } of batches) await say(sender, name, observations);
      return snapshot();
    }

    it('is the same story, whatever comes first, alone or twice', async () => {
      const batches = told();
      const single = batches.flatMap(({ observations, ...rest }) =>
        observations.map((each) => ({ ...rest, observations: [each] })),
      );
      const expected = await read(batches);
      expect(stepsOf(expected.attention[0])).toHaveLength(5);
      const someOrder = fc.shuffledSubarray([...single, ...batches], { minLength: single.length });
      await fc.assert(
        fc.asyncProperty(someOrder, async (order) => {
          background = new TestBackground();
          expect(await read([...order, ...single])).toEqual(expected);
        }),
        { numRuns: 25 },
      );
    });

    it('ends where the family says that it was a mistake', async () => {
      await read(told().toReversed());
      const before = (await snapshot()).attention[0];
      const { attention } = await background.fromUi(answerContact, {
        contact: before?.key ?? '',
        answer: 'mistake',
      });
      expect(before?.key).toBe('snapchat kai');
      expect(attention.map(({ key }) => key)).not.toContain('snapchat kai');
      expect(attention.flatMap(({ story }) => story).map(({ text }) => text.substitutions[1])).not.toContain(
        'Snapchat',
      );
    });
  });
});
