import { type Card, type CardKind, waitForCard } from '../browser/cards.ts';
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

function isLastMessage(text: string): boolean {
  const texts = document.querySelectorAll('.message .text');
  return [...texts].some((element) => element.textContent === text);
}

/**
 * The card that must come now, at rest.
 *
 * @throws Error when it does not come.
 */
export async function expectCard(stage: Stage, kind: CardKind, what: string): Promise<Card> {
  const card = await waitForCard(stage.page, kind, PATIENCE).catch((cause: unknown) => {
    throw new Error(`${what} was expected by now, and it did not come.`, { cause });
  });
  await waitFor('the card to come to rest', () => card.root.evaluate(isAtRest), PATIENCE);
  return card;
}

/** Milliseconds in which the slowest of our machines shows a card. */
const PATIENCE = 20_000;

function isAtRest(root: ShadowRoot): boolean {
  return root.getAnimations().every((animation) => animation.playState !== 'running');
}
