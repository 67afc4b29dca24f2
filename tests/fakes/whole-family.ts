import { saveAgreement, setPassphrase } from '../../src/protocol/camera-commands.ts';
import {
  cameraSeen,
  messagesObserved,
  readingChanged,
  timeSpent,
} from '../../src/protocol/content-commands.ts';
import { noteWanted, writeNote } from '../../src/protocol/note-commands.ts';
import { saveSettings } from '../../src/protocol/settings-commands.ts';
import { DISCORD, type TestBackground } from './background.ts';
import { cameraReport } from './camera-reports.ts';
import { NOTE } from './notes.ts';
import { observed } from './observations.ts';
import { settingsOf } from './settings.ts';

export const PASSPHRASE = 'a lantern on the ninth step';

/** A family of which every store holds something: somebody to be careful with, a camera, a note, rules, a passphrase. */
export async function fillEveryStore(background: TestBackground): Promise<void> {
  const batch = {
    conversation: { id: 'chat', title: 'Robin', audience: 'direct' as const },
    contact: { id: 'Robin', name: 'Robin', account: { isNew: true } },
    observations: [
      observed(['asksAge']),
      observed(['asksAlone']),
      observed(['secrecy']),
      observed(['asksCamera']),
    ],
  };
  await background.fromPage(messagesObserved, batch);
  await background.lifecycle.passAnHour();
  await background.fromPage(readingChanged, { state: 'cannotRead' });
  const startedAt = background.clock.now();
  background.clock.pass(60_000);
  const stretches = [{ from: startedAt, to: background.clock.now(), ground: 'used' as const }];
  await background.fromPage(timeSpent, { stretches });
  await background.fromPage(cameraSeen, cameraReport({ startedAt, endedAt: background.clock.now() }));
  await background.fromUi(saveSettings, { settings: settingsOf({ childName: 'Sam' }), passphrase: null });
  await background.fromUi(setPassphrase, { current: null, next: PASSPHRASE });
  const agreement = { rules: { discord: 'ask' as const }, lateHours: null, minutes: 30 };
  await background.fromUi(saveAgreement, { agreement, passphrase: PASSPHRASE });
  await background.fromUi(writeNote, { id: crypto.randomUUID(), contact: 'discord Robin', note: NOTE });
  await background.fromPage(noteWanted, { contactName: 'Robin' }, { ...DISCORD, frame: 2 });
}
