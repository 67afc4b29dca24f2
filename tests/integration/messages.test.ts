import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/model.ts';
import type { Sensitivity } from '../../src/domain/settings.ts';
import type { RequestOfTab } from '../../src/protocol/command.ts';
import { messagesObserved, warningAnswered, warningShown } from '../../src/protocol/content-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { showWarning } from '../../src/protocol/tab-commands.ts';
import { answerContact, getSnapshot } from '../../src/protocol/ui-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';
import { settingsOf } from '../fakes/settings.ts';

const MINUTE = 60_000;

/** A new friend asks for age and company, then for secrecy, another app and the camera. */
function riskyStory(): Observation[] {
  return [
    observed(['asksAge']),
    observed(['asksAlone']),
    observed(['secrecy']),
    observed([{ kind: 'movesElsewhere', value: 'snapchat' }]),
    observed(['asksCamera']),
  ];
}

function batch(observations: Observation[], name = 'Robin') {
  return {
    conversation: { id: `chat-${name}`, title: name, audience: 'direct' as const },
    contact: { id: name, name, account: {} },
    observations,
  };
}

describe('messages on their way through the background', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const observe = (observations: Observation[], name?: string) =>
    background.fromPage(messagesObserved, batch(observations, name));
  const snapshot = () => background.fromUi(getSnapshot, {});
  const warnings = () => background.tabs.shown.filter(({ command }) => command === showWarning.name);

  it('warns in the page of the tab, and lists the contact with reasons', async () => {
    await observe(riskyStory());
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toMatchObject({
      tab: 7,
      frame: 0,
      request: { contactName: 'Robin', siteName: 'Discord' },
    });
    const { attention, level } = await snapshot();
    expect(attention).toMatchObject([{ name: 'Robin', site: 'Discord' }]);
    expect(attention[0]?.noticed.length).toBeGreaterThan(0);
    expect(['caution', 'danger']).toContain(level);
  });

  it('takes an adult more seriously where the family said how old the child is', async () => {
    const adultWhoAsks = [
      observed([{ kind: 'statesAge', value: 34 }]),
      observed(['asksWhere']),
      observed(['asksContact']),
    ];
    await observe([observed(['asksAge'], 'fromChild')], 'Kim');
    await observe(adultWhoAsks, 'Kim');
    expect(warnings()).toEqual([]);
    await background.fromUi(saveSettings, {
      settings: settingsOf({ childAgeBand: '9to12' }),
      passphrase: null,
    });
    await observe([observed(['asksAge'], 'fromChild')], 'Robin');
    await observe(adultWhoAsks, 'Robin');
    expect(warnings()).toMatchObject([{ request: { contactName: 'Robin' } }]);
  });

  it('takes an account more seriously that others complained of, and tells the family', async () => {
    const { contact, ...rest } = batch([observed(['asksAge']), observed(['asksAlone'])]);
    await background.fromPage(messagesObserved, { ...rest, contact });
    const before = (await snapshot()).attention[0];
    const account = { isReported: true, wasDeclined: true };
    const observations = [observed()];
    await background.fromPage(messagesObserved, { ...rest, observations, contact: { ...contact, account } });
    const after = (await snapshot()).attention[0];
    expect(before).toMatchObject({ level: 'notice', siteSays: [] });
    expect(after).toMatchObject({
      level: 'caution',
      siteSays: [{ key: 'account_reported' }, { key: 'account_declined' }],
    });
  });

  it('stays silent on ordinary talk and still counts it', async () => {
    const counted = await observe(Array.from({ length: 40 }, () => observed()));
    expect(counted).toMatchObject({ counted: 40 });
    expect(warnings()).toEqual([]);
    const { level, today, attention } = await snapshot();
    expect({ level, attention, messages: today[0]?.messages }).toEqual({
      level: 'calm',
      attention: [],
      messages: 40,
    });
  });

  it('counts a batch that comes again, wholly or in part, only once', async () => {
    const story = riskyStory();
    await observe(story.slice(0, 3));
    const before = await snapshot();
    await observe(story.slice(0, 3));
    await observe(story.slice(0, 3).toReversed());
    const after = await snapshot();
    expect(after.today).toEqual(before.today);
    expect(after.attention).toEqual(before.attention);
    expect(await observe(story)).toMatchObject({ counted: 2 });
  });

  it('counts a message that stands twice in one batch once', async () => {
    const message = observed(['secrecy']);
    expect(await observe([message, message])).toMatchObject({ counted: 1 });
  });

  it('keeps what it knows when the background is killed between any two messages', async () => {
    const story = riskyStory();
    const [whole, killed] = [new TestBackground(), new TestBackground()];
    for (const observation of story) {
      await whole.fromPage(messagesObserved, batch([observation]));
      await killed.fromPage(messagesObserved, batch([observation]));
      killed.restart();
    }
    const [expected, actual] = await Promise.all([
      whole.fromUi(getSnapshot, {}),
      killed.fromUi(getSnapshot, {}),
    ]);
    expect(actual).toEqual(expected);
  });

  it('shows a warning that could not be shown when the same batch is sent again', async () => {
    const story = riskyStory();
    background.tabs.closed.add('7/0');
    await observe(story);
    expect(warnings()).toEqual([]);
    background.tabs.closed.clear();
    background.restart();
    await observe(story);
    expect(warnings()).toHaveLength(1);
  });

  it('does not show a warning again that the child has seen', async () => {
    const story = riskyStory();
    await observe(story);
    await background.fromPage(warningShown, { moment: shownMoment() });
    await observe(story);
    expect(warnings()).toHaveLength(1);
  });

  it('tells what is new first in a more serious warning, and how much of it is new', async () => {
    const story = riskyStory();
    await observe(story.slice(0, 3));
    await background.fromPage(warningShown, { moment: shownMoment() });
    background.clock.pass(MINUTE);
    await observe(story);
    expect(warnings()).toHaveLength(2);
    const [first, second] = warnings().map(({ request }) => request as RequestOfTab<typeof showWarning>);
    const signals = second?.reasons.map(({ signal }) => signal) ?? [];
    expect(signals.slice(0, second?.unheard).sort()).toEqual(['asksCamera', 'movesElsewhere']);
    expect(signals).toEqual(expect.arrayContaining(['asksAge', 'asksAlone', 'secrecy']));
    expect(first?.unheard).toBe(first?.reasons.length);
    expect(second?.contact).toBe(first?.contact);
  });

  it('does not come back with a milder warning once a more serious one was seen', async () => {
    const story = riskyStory();
    background.tabs.closed.add('7/0');
    await observe(story.slice(0, 3));
    background.clock.pass(MINUTE);
    background.tabs.closed.clear();
    await observe(story);
    await background.fromPage(warningShown, { moment: shownMoment() });
    await observe(story);
    expect(warnings()).toHaveLength(1);
  });

  it('lets a warning lapse that nobody could be shown for half an hour', async () => {
    const story = riskyStory();
    background.tabs.closed.add('7/0');
    await observe(story);
    background.tabs.closed.clear();
    background.clock.pass(31 * MINUTE);
    await observe(story);
    expect(warnings()).toEqual([]);
  });

  it('looks at a contact anew when the child says that the warning was a mistake', async () => {
    await observe(riskyStory());
    const before = (await snapshot()).attention[0];
    await background.fromPage(warningAnswered, { moment: shownMoment(), answer: 'mistake' });
    const after = (await snapshot()).attention[0];
    expect(after?.level).not.toBe(before?.level);
  });

  it('raises the bar for a person the family knows', async () => {
    await observe(riskyStory());
    const contact = (await snapshot()).attention[0]?.key ?? '';
    const answered = await background.fromUi(answerContact, { contact, answer: 'known' });
    expect(answered.contacts.known).toBe(1);
    expect(answered.attention.map(({ level }) => level)).not.toContain('danger');
  });

  it('lets what the family talked about rest, until something new is noticed', async () => {
    await observe(riskyStory());
    const contact = (await snapshot()).attention[0]?.key ?? '';
    background.clock.pass(MINUTE);
    const answered = await background.fromUi(answerContact, { contact, answer: 'talked' });
    expect(answered).toMatchObject({ level: 'calm', attention: [], contacts: { known: 0 } });
    background.restart();
    background.clock.pass(MINUTE);
    await observe([observed(['secrecy'])]);
    expect((await snapshot()).attention.map(({ level }) => level)).toEqual(['danger']);
  });

  it('hears of a topic as soon as the family wants to', async () => {
    await observe(riskyStory().slice(0, 3));
    const levelWith = async (grooming: Sensitivity) => {
      const settings = settingsOf({ sensitivity: { grooming } });
      await background.fromUi(saveSettings, { settings, passphrase: null });
      return (await snapshot()).level;
    };
    expect(await levelWith('usual')).toBe('caution');
    expect(await levelWith('sooner')).toBe('danger');
    await observe(riskyStory().slice(3));
    expect(await levelWith('later')).toBe('danger');
  });

  it('warns for each contact on its own', async () => {
    await observe(riskyStory(), 'Robin');
    await observe([observed(['asksAge'])], 'Kim');
    expect((await snapshot()).attention.map(({ name }) => name)).toEqual(['Robin']);
    expect((await snapshot()).contacts.total).toBe(2);
  });

  it('counts what the child writes to a group, without a contact', async () => {
    await background.fromPage(messagesObserved, { ...batch([observed([], 'fromChild')]), contact: null });
    const { contacts, today } = await snapshot();
    expect({ total: contacts.total, messages: today[0]?.messages }).toEqual({ total: 0, messages: 1 });
  });

  it('records nothing of a help page, whatever is said there', async () => {
    const request = background.fromPage(messagesObserved, batch(riskyStory()), {
      ...DISCORD,
      host: 'www.netsafe.org.nz',
    });
    await expect(request).rejects.toThrow('refused');
    const { contacts, today } = await snapshot();
    expect({ total: contacts.total, today }).toEqual({ total: 0, today: [] });
  });

  function shownMoment(): string {
    const request = warnings()[0]?.request;
    return request && typeof request === 'object' && 'moment' in request ? String(request.moment) : '';
  }
});
