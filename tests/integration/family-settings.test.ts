import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Settings } from '../../src/domain/settings.ts';
import { setPassphrase } from '../../src/protocol/camera-commands.ts';
import { getSettings, saveSettings } from '../../src/protocol/settings-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { settingsOf, settingsReply } from '../fakes/settings.ts';

const PASSPHRASE = 'tea at four by the sea';

function setUp() {
  const background = new TestBackground();
  const save = (changes: Partial<Settings>, passphrase: string | null) =>
    background.fromUi(saveSettings, { settings: settingsOf(changes), passphrase });
  const settings = async () => (await background.fromUi(getSettings, {})).settings;
  return { background, save, settings };
}

it('keeps what a family without a passphrase chooses, also over a killed background', async () => {
  const { background, save, settings } = setUp();
  expect(
    await save({ childName: 'Sam', people: ['Nana'], sensitivity: { bullying: 'sooner' } }, null),
  ).toEqual({
    outcome: 'done',
  });
  background.restart();
  expect(await settings()).toEqual(
    settingsOf({ childName: 'Sam', people: ['Nana'], sensitivity: { bullying: 'sooner' } }),
  );
});

it.each([
  [null, 'wrong', 'Sam'],
  ['not this one', 'wrong', 'Sam'],
  [PASSPHRASE, 'done', 'Ari'],
])('changes nothing without the passphrase once there is one: %s', async (passphrase, outcome, childName) => {
  const { background, save, settings } = setUp();
  await save({ childName: 'Sam' }, null);
  await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
  expect(await save({ childName: 'Ari' }, passphrase)).toEqual({ outcome });
  expect((await settings()).childName).toBe(childName);
});

it('says what holds before anybody chose, and whether there is a passphrase', async () => {
  const { background } = setUp();
  const nothingSaid = { welcomed: false };
  expect(await background.fromUi(getSettings, {})).toEqual(settingsReply(nothingSaid));
  await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
  expect(await background.fromUi(getSettings, {})).toEqual(settingsReply(nothingSaid, true));
});
