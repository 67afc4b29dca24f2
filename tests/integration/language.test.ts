import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Language } from '../../src/domain/settings.ts';
import { messagesObserved } from '../../src/protocol/content-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { TestBackground } from '../fakes/background.ts';
import { observed } from '../fakes/observations.ts';
import { settingsOf } from '../fakes/settings.ts';

it.each<[Language | null, string[]]>([
  [null, ['warnings.js']],
  ['mi', ['mi.js', 'warnings.js']],
  ['en', ['en.js', 'warnings.js']],
])('a warning speaks the language that the family chose: %s', async (language, files) => {
  const background = new TestBackground();
  await background.fromUi(saveSettings, { settings: settingsOf({ language }), passphrase: null });
  await background.fromPage(messagesObserved, {
    conversation: { id: 'chat', title: 'Robin', audience: 'direct' },
    contact: { id: 'Robin', name: 'Robin', account: {} },
    observations: [observed(['asksAge']), observed(['secrecy']), observed(['asksCamera', 'asksAlone'])],
  });
  expect(background.tabs.injected.map(({ file }) => file)).toEqual(files);
});
