import { atLeast } from '../../src/domain/level.ts';
import type { Level } from '../../src/domain/model.ts';
import { readSnapshot, type Snapshot } from '../browser/ask-background.ts';
import { type Card, type CardKind, findCard } from '../browser/cards.ts';
import { pause, waitFor } from '../browser/wait.ts';
import type { Stage } from './demo.ts';
import type { Line } from './story.ts';

/** Shows one of the child's chats. */
export async function openChat({ page, site }: Stage, chat: string): Promise<void> {
  await page.goto(`${site.url}#${chat}`);
  await page.waitForSelector(`.chats button[aria-current='true']`);
}

/** Says the lines one after the other, each once the one before can be seen in the page. */
export async function playLines(
  { page, site, options }: Stage,
  chat: string,
  lines: readonly Line[],
): Promise<void> {
  for (const { from, text } of lines) {
    await pause(options.pace);
    site.say(chat, from, text);
    await waitFor(`"${text}" to be shown in the chat`, () => page.evaluate(isLastMessage, text));
  }
}

const FIELD = '.composer textarea';

/** Writes a message and presses Enter, as the child does. */
export async function writeAsChild({ page }: Stage, text: string): Promise<void> {
  await page.click(FIELD);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Takes back what stands in the field. */
export async function clearField({ page }: Stage): Promise<void> {
  await page.$eval(FIELD, (field) => {
    if (field instanceof HTMLTextAreaElement) field.value = '';
  });
}

function isLastMessage(text: string): boolean {
  const texts = document.querySelectorAll('.message .text');
  return [...texts].some((element) => element.textContent === text);
}

/**
 * Says line after line until Porchlight warns at a level or above, with time for it after each. Gives what is left.
 *
 * @throws Error when everything was said and no such warning came.
 */
export async function playUntilWarned(
  stage: Stage,
  chat: string,
  lines: readonly Line[],
  level: Level,
): Promise<readonly Line[]> {
  for (const [index, line] of lines.entries()) {
    await playLines(stage, chat, [line]);
    if (await isWarnedOf(stage, level)) return lines.slice(index + 1);
  }
  throw new Error(`A warning of the level "${level}" was expected by now, and it did not come.`);
}

/** Whether the warning is there, or sure to come. */
async function isWarnedOf(stage: Stage, level: Level): Promise<boolean> {
  const summary = await readWhenAllIsRead(stage);
  if (summary) return summary.attention.some((contact) => atLeast(contact.level, level));
  await pause(stage.options.pace);
  const card = await findCard(stage.page, 'warning');
  return card !== null && isOfLevel(card, level);
}

/** The summary once it counts all that was said; `null` where there is nobody to ask. */
async function readWhenAllIsRead({ own, site }: Stage): Promise<Snapshot | null> {
  if (own === null) return null;
  return waitFor(`Porchlight to have read all ${site.said()} messages`, async () => {
    const summary = await readSnapshot(own);
    return summary.today.some((use) => use.messages >= site.said()) ? summary : null;
  });
}

/**
 * Holds Porchlight to its word that ordinary chat stays quiet.
 *
 * @throws Error when somebody was noticed.
 */
export async function expectQuiet(stage: Stage): Promise<void> {
  const summary = await readWhenAllIsRead(stage);
  if (summary && summary.attention.length > 0) throw new Error('Porchlight noticed an ordinary friend.');
}

/**
 * The card that must come now, at rest.
 *
 * @throws Error when it does not come.
 */
export async function expectCard(stage: Stage, kind: CardKind, level: Level = 'calm'): Promise<Card> {
  const find = async () => {
    const card = await findCard(stage.page, kind);
    return card !== null && isOfLevel(card, level) && (await card.root.evaluate(isAtRest)) ? card : null;
  };
  return waitFor(`the ${kind} card`, find, PATIENCE).catch((cause: unknown) => {
    throw new Error(`The ${kind} card was expected by now, and it did not come.`, { cause });
  });
}

/** Milliseconds in which the slowest of our machines shows a card. */
const PATIENCE = 20_000;

function isOfLevel(card: Card, level: Level): boolean {
  return card.level === null || atLeast(card.level, level);
}

function isAtRest(root: ShadowRoot): boolean {
  return root.getAnimations().every((animation) => animation.playState !== 'running');
}
