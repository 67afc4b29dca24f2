import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/model.ts';
import { messagesObserved, warningAnswered } from '../../src/protocol/content-commands.ts';
import { showWarning } from '../../src/protocol/tab-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';

const CLASS_CHAT = { id: 'chat-8b', title: 'Class 8b', audience: 'group' as const };

function momentOf(request: unknown): string {
  return v.parse(showWarning.request(), request).moment;
}

describe('groups on their way through the background', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const writes = (name: string | null, observations: Observation[]) =>
    background.fromPage(messagesObserved, {
      conversation: CLASS_CHAT,
      contact: name === null ? null : { id: name, name, account: {} },
      observations,
    });
  const unkind = () => observed([{ kind: 'insult', value: 6 }]);
  /** Each once: what the page has not confirmed yet is brought to it again. */
  const warnings = () => {
    const brought = background.tabs.shown.filter(({ command }) => command === showWarning.name);
    return [...new Map(brought.map((warning) => [momentOf(warning.request), warning])).values()];
  };
  const snapshot = () => background.fromUi(getSnapshot, {});

  async function pileOn(): Promise<void> {
    await writes(null, [observed([], 'fromChild')]);
    await writes('Kim', [unkind()]);
    await writes('Ben', [unkind()]);
    await writes('Tasha', [unkind()]);
  }

  it('warns of several against one, by the name of the group', async () => {
    await pileOn();
    expect(warnings()).toHaveLength(1);
    expect(warnings()[0]).toMatchObject({ request: { contactName: 'Class 8b', level: 'caution' } });
    expect((await snapshot()).attention).toMatchObject([{ name: 'Class 8b', level: 'caution' }]);
  });

  it('stays silent when one says as much, for whom it is meant is not known', async () => {
    await writes(null, [observed([], 'fromChild')]);
    await writes('Kim', [unkind(), unkind(), unkind()]);
    expect(warnings()).toEqual([]);
  });

  it('stays silent when the child takes no part', async () => {
    for (const name of ['Kim', 'Ben', 'Tasha']) await writes(name, [unkind()]);
    expect(warnings()).toEqual([]);
  });

  it('comes to the same when the background is killed between any two messages', async () => {
    await writes(null, [observed([], 'fromChild')]);
    for (const name of ['Kim', 'Ben', 'Tasha']) {
      background.restart();
      await writes(name, [unkind()]);
    }
    expect(warnings()).toHaveLength(1);
  });

  it('hears despair and precise details that the child writes to all', async () => {
    await writes(null, [observed(['distress'], 'fromChild')]);
    expect(warnings()).toHaveLength(1);
    expect((await snapshot()).attention).toMatchObject([{ name: 'Class 8b' }]);
  });

  it('lists and counts no group of which there is nothing to say', async () => {
    await writes(null, [observed([], 'fromChild')]);
    await writes('Kim', [observed()]);
    const { contacts, attention } = await snapshot();
    expect({ total: contacts.total, attention }).toEqual({ total: 1, attention: [] });
  });

  it('looks at the group anew when the child says that it was a mistake', async () => {
    await pileOn();
    const request = warnings()[0]?.request;
    const moment =
      request && typeof request === 'object' && 'moment' in request ? String(request.moment) : '';
    await background.fromPage(warningAnswered, { moment, answer: 'mistake' });
    expect((await snapshot()).attention).toEqual([]);
    await writes('Kim', [unkind()]);
    expect((await snapshot()).attention).toEqual([]);
  });
});
