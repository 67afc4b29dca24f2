import { type CardKind, waitUntilGone } from '../browser/cards.ts';
import { textOf } from '../browser/texts.ts';
import type { Stage } from './demo.ts';
import {
  clearField,
  expectCard,
  expectQuiet,
  openChat,
  playLines,
  playUntilWarned,
  writeAsChild,
} from './play.ts';
import { FRIEND, NEW_FRIEND } from './site/people.ts';
import { HELLO, NUMBER, ORDINARY, RISKY } from './story.ts';

/** How the story is followed: by somebody at the window, or by pictures. */
export interface Audience {
  tell(progress: string): void;
  /** Called when there is something to see; the name is a part of a file's name. */
  see(name: string): Promise<void>;
}

/** Somebody at the window has this long to answer a card before the story goes on: milliseconds. */
const READING_TIME = 25_000;

/** @throws Error when a warning that must come does not. */
export async function tellStory(stage: Stage, { tell, see }: Audience): Promise<void> {
  const { page } = stage;
  tell('Sam talks with Mia, a friend. Porchlight stays quiet.');
  await openChat(stage, FRIEND);
  await playLines(stage, FRIEND, ORDINARY);
  await expectQuiet(stage);

  tell('Kai, whom Sam met today, writes.');
  await openChat(stage, NEW_FRIEND);
  await playLines(stage, NEW_FRIEND, HELLO);
  await expectQuiet(stage);
  await see('chat-before');

  tell('Sam is about to give Kai a telephone number. Porchlight asks first.');
  await writeAsChild(stage, NUMBER);
  await expectCard(stage, 'sending');
  await see('before-sending');
  await answer(stage, tell, 'sending', textOf('sending_change'));
  await clearField(stage);

  tell('Kai asks for age, who is home, a secret.');
  const more = await playUntilWarned(stage, NEW_FRIEND, RISKY, 'caution');
  await expectCard(stage, 'warning', 'caution');
  tell('Porchlight warns Sam in the page.');
  await see('first-warning');
  await answer(stage, tell, 'warning', textOf('warning_understood'));

  const most = await playUntilWarned(stage, NEW_FRIEND, more, 'danger');
  await expectCard(stage, 'warning', 'danger');
  tell('Kai goes on. Porchlight warns Sam again, more seriously.');
  await see('danger-warning');
  await answer(stage, tell, 'warning', textOf('warning_understood'));

  tell('Kai asks for another app, and for the camera. Before the page gets it, Porchlight asks Sam.');
  await playLines(stage, NEW_FRIEND, most);
  await page.click('.video-toggle');
  await expectCard(stage, 'asking');
  await see('camera-question');
  await answer(stage, tell, 'asking', textOf('warning_camera_ask_allow'));
  tell('The camera goes on.');
  await expectCard(stage, 'camera');
  await see('camera-card');
  await answer(stage, tell, 'camera', textOf('warning_camera_off'));
}

/** At the window a person may answer, in their own time; the demo does it for those who only watch. */
async function answer(stage: Stage, tell: Audience['tell'], kind: CardKind, button: string): Promise<void> {
  if (!stage.options.headless) {
    tell(`  Read it and answer, as Sam would; the story goes on in ${READING_TIME / 1000} seconds.`);
    if (await isGoneInTime(stage, kind)) return;
  }
  const card = await expectCard(stage, kind);
  await card.press(button);
  await waitUntilGone(stage.page, kind);
}

async function isGoneInTime(stage: Stage, kind: CardKind): Promise<boolean> {
  return waitUntilGone(stage.page, kind, READING_TIME).then(
    () => true,
    () => false,
  );
}
