import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SignalKind } from '../../src/domain/model.ts';
import { messagesObserved } from '../../src/protocol/content-commands.ts';
import { getContacts } from '../../src/protocol/history-commands.ts';
import { showWarning } from '../../src/protocol/tab-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';

const RISKY: SignalKind[] = ['asksAge', 'asksAlone', 'secrecy', 'asksCamera', 'movesElsewhere'];

let background: TestBackground;
beforeEach(() => {
  background = new TestBackground();
});

const say = (id: string, name: string, signals: SignalKind[], count = 1) =>
  background.fromPage(messagesObserved, {
    conversation: { id: 'room', title: 'room', audience: 'direct' },
    contact: { id, name, account: {} },
    observations: Array.from({ length: count }, () => observed(signals)),
  });
const told = async () => {
  const { contacts } = await background.fromUi(getContacts, {
    search: '',
    group: 'all',
    order: 'name',
    count: 9,
  });
  return contacts.map(({ name, level, hasNamesake }) => ({ name, level, hasNamesake }));
};
const warned = () =>
  background.tabs.shown.filter(({ command }) => command === showWarning.name).map(({ request }) => request);

describe('whoever takes the name of a friend', () => {
  it('is another contact where the site has ids, and child and family are told that there are two', async () => {
    await say('u1', 'Mia', [], 5);
    await say('u2', 'somebody', []);
    expect((await told()).map(({ hasNamesake }) => hasNamesake)).toEqual([false, false]);
    await say('u2', ' mia\u200B', RISKY);
    await say('u2', ' mia\u200B', RISKY);
    const [one, other] = await told();
    expect([one?.level, other?.level].sort()).not.toEqual(['calm', 'calm']);
    expect(await told()).toEqual(expect.arrayContaining([{ name: 'Mia', level: 'calm', hasNamesake: true }]));
    expect(warned().at(-1)).toMatchObject({ contactName: ' mia\u200B', hasNamesake: true });
  });

  it('is that friend where the site has none', async () => {
    await say('Mia', 'Mia', [], 5);
    await say('Mia', 'Mia', RISKY);
    expect(await told()).toHaveLength(1);
    expect(warned().at(-1)).toMatchObject({ contactName: 'Mia', hasNamesake: false });
  });
});
