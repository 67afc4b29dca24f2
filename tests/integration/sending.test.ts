import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Audience, Observation } from '../../src/domain/model.ts';
import {
  chatFound,
  heldAnswered,
  messageHeld,
  messagesObserved,
} from '../../src/protocol/content-commands.ts';
import { askBeforeSending, decideHeld } from '../../src/protocol/tab-commands.ts';
import { answerContact, getSnapshot } from '../../src/protocol/ui-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';

const DAY = 86_400_000;
const IN_FRAME = { ...DISCORD, frame: 3 };
const RISKY: Observation[] = (['asksAge', 'asksAlone', 'secrecy', 'asksCamera', 'asksPicture'] as const).map(
  (kind) => observed([kind]),
);

let background: TestBackground;

beforeEach(() => {
  background = new TestBackground();
});

/** How well the child knows them after this. */
async function standingAfter(
  observations: Observation[],
  { name = 'Robin', audience = 'direct' as Audience, id = 'chat' } = {},
): Promise<string> {
  const contact = { id: name, name, account: {} };
  const conversation = { id, title: id, audience };
  return (await background.fromPage(messagesObserved, { conversation, contact, observations })).standing;
}

const small = (count: number) => Array.from({ length: count }, () => observed());

describe('how well the child knows somebody', () => {
  it('is told with every batch, also where nothing in it was new', async () => {
    const hello = observed();
    expect(await standingAfter([hello])).toBe('new');
    expect(await standingAfter([hello])).toBe('new');
  });

  it('grows with time and talk', async () => {
    await standingAfter(small(120));
    background.clock.pass(8 * DAY);
    expect(await standingAfter(small(1))).toBe('familiar');
  });

  it('follows what the family says', async () => {
    await standingAfter(RISKY);
    const { attention } = await background.fromUi(getSnapshot, {});
    expect(attention.length).toBe(1);
    await background.fromUi(answerContact, { contact: attention[0]?.key ?? '', answer: 'mistake' });
    await background.fromUi(answerContact, { contact: attention[0]?.key ?? '', answer: 'known' });
    expect(await standingAfter(small(1))).toBe('known');
  });

  it('is "risky" once something serious was noticed, and so is the group in which they write', async () => {
    expect(await standingAfter(RISKY)).toBe('risky');
    const serious = [...RISKY, ...RISKY.map(({ signals }) => ({ ...observed(), signals }))];
    expect(await standingAfter(serious, { audience: 'group', id: 'room', name: 'Kai' })).toBe('risky');
  });
});

describe('a message that is held', () => {
  const held = {
    hold: 'h1',
    heldAt: 1_000,
    concerns: ['phone' as const],
    standing: 'new' as const,
    audience: 'direct' as const,
    contactName: 'Robin',
  };

  it('is asked about in the page, and the answer reaches the frame that holds it', async () => {
    await background.fromPage(chatFound, {}, IN_FRAME);
    expect(await background.fromPage(messageHeld, held, IN_FRAME)).toEqual({ shown: true });
    expect(background.tabs.shown.at(-1)).toEqual({
      tab: IN_FRAME.tab,
      frame: 0,
      command: askBeforeSending.name,
      request: { ...held, siteName: 'Discord' },
    });
    await background.fromPage(heldAnswered, { hold: 'h1', answer: 'send' });
    expect(background.tabs.shown.at(-1)).toEqual({
      tab: IN_FRAME.tab,
      frame: 3,
      command: decideHeld.name,
      request: { hold: 'h1', answer: 'send' },
    });
  });

  it('is not held up where nothing can be shown', async () => {
    background.tabs.closed.add(`${DISCORD.tab}/0`);
    expect(await background.fromPage(messageHeld, held)).toEqual({ shown: false });
  });

  it('leaves no trace', async () => {
    const before = await background.fromUi(getSnapshot, {});
    await background.fromPage(messageHeld, held);
    await background.fromPage(heldAnswered, { hold: 'h1', answer: 'send' });
    expect(await background.fromUi(getSnapshot, {})).toEqual(before);
  });
});
