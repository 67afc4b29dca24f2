import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountFacts, SignalKind } from '../../src/domain/model.ts';
import { messagesObserved } from '../../src/protocol/content-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';
import { settingsOf } from '../fakes/settings.ts';

const DAY = 86_400_000;
const SOMEWHAT_RISKY: SignalKind[] = ['asksAge', 'asksAlone'];

describe('what is known of an account', () => {
  let background: TestBackground;
  beforeEach(() => {
    background = new TestBackground();
  });

  const say = (name: string, signals: SignalKind[], account: AccountFacts = {}) =>
    background.fromPage(messagesObserved, {
      conversation: { id: `chat-${name}`, title: name, audience: 'direct' },
      contact: { id: name, name, account },
      observations: [observed(signals)],
    });
  const live = (country: 'NZ' | 'EU' | 'other') =>
    background.fromUi(saveSettings, { settings: settingsOf({ country }), passphrase: null });
  const entry = async () => (await background.fromUi(getSnapshot, {})).attention[0];

  it.each([
    ['NZ', [{ key: 'account_region', substitutions: ['Norway'] }]],
    ['EU', []],
    ['other', []],
  ] as const)('is where it is, seen from a family in %s', async (country, siteSays) => {
    await live(country);
    await say('Robin', SOMEWHAT_RISKY, { region: '🇳🇴Norway' });
    expect((await entry())?.siteSays).toEqual(siteSays);
  });

  it('is nowhere far away before the family said where it lives, and nowhere where a page writes no country', async () => {
    await say('Robin', SOMEWHAT_RISKY, { region: 'Account based in Norway' });
    expect((await entry())?.siteSays).toEqual([]);
    await live('NZ');
    expect((await entry())?.siteSays).toHaveLength(1);
    await say('Robin', [], { region: 'Lives in my head' });
    expect((await entry())?.siteSays).toHaveLength(1);
  });

  it('is told where the site itself says that it may be abroad', async () => {
    await say('Robin', SOMEWHAT_RISKY, { isAbroad: true });
    expect((await entry())?.siteSays).toEqual([{ key: 'account_abroad', substitutions: [] }]);
  });

  it('is one of many who came on one day, on a site that is known for long', async () => {
    await say('Mia', []);
    background.clock.pass(5 * DAY);
    for (const name of ['ash', 'lee', 'quinn', 'ty']) await say(name, []);
    await say('Robin', SOMEWHAT_RISKY);
    expect((await entry())?.noticed).toContainEqual({ key: 'account_crowd', substitutions: ['5'] });
    background.clock.pass(15 * DAY);
    expect((await entry())?.noticed ?? []).not.toContainEqual({ key: 'account_crowd', substitutions: ['5'] });
  });
});
