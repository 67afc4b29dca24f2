// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginReading } from './fake-reader.ts';
import { openHtml } from './fixture-page.ts';

/** A page as the demo's: beside the list it has a panel with a picture of one's own, and a line in it. */
const PAGE = `<body><main class="chat">
  <header class="chat-header"><h2 class="chat-title">Mia</h2></header>
  <section class="video" aria-label="Video"><video class="own-video"></video><p>Waiting for Mia to join</p></section>
  <ol class="messages" role="log" aria-label="Messages"></ol>
  <form class="composer"><textarea placeholder="Write a message"></textarea></form>
</main></body>`;

function find(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function say(who: string, text: string): void {
  const row = `<li class="message${who === 'Sam' ? ' own' : ''}"><span class="author">${who}</span>
    <div class="bubble"><p class="text">${text}</p></div></li>`;
  find('.messages').insertAdjacentHTML('beforeend', row);
}

test.each([true, false])('a panel for video is no conversation (hidden: %s)', async (isHidden) => {
  openHtml(PAGE);
  find('.video').toggleAttribute('hidden', isHidden);
  const { background, scheduler, reader } = beginReading();
  await scheduler.pass(10_000);
  expect(background.batches).toEqual([]);
  reader.stop();
});

const message = fc.record({
  who: fc.constantFrom('Mia', 'Sam'),
  /** Steps of the reader before it is there. */
  after: fc.integer({ min: 0, max: 40 }),
});

test('whenever messages come in between, each counts once and for the one who wrote it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 6 }), async (messages) => {
      openHtml(PAGE);
      const { background, scheduler, reader } = beginReading();
      const coming = messages.flatMap(({ who, after }, index) => [
        ...Array.from({ length: after }, () => () => {}),
        () => say(who, `line ${index}`),
      ]);
      await scheduler.passSlowly(10_000, () => coming.shift()?.());
      while (coming.length > 0) coming.shift()?.();
      await scheduler.pass(10_000);
      reader.stop();
      const countOf = (name: string) => messages.filter(({ who }) => who === name).length;
      expect({ Mia: 0, child: 0, ...background.counts }).toEqual({
        Mia: countOf('Mia'),
        child: countOf('Sam'),
      });
    }),
    { numRuns: 30 },
  );
});
