import type { ContentRuntime } from '../../platform/content-runtime.ts';
import { pageOpened } from '../../protocol/content-commands.ts';
import type { Clock } from './clock.ts';
import type { Life } from './life.ts';

/** The background may be starting just now. */
const RETRY_MS = 3_000;

interface Parts {
  runtime: ContentRuntime;
  life: Life;
  clock: Clock;
  document: Document;
  /** The catalogue knows this site. */
  onListed(): void;
}

/** Tells the background of this page, once, and learns whether its site is in the catalogue. */
export function announcePage({ runtime, life, clock, document, onListed }: Parts): void {
  const announce = () =>
    runtime.send(pageOpened, {}).then(({ listed }) => {
      if (listed && life.goesOn()) onListed();
    });
  const retry = () =>
    clock.after(RETRY_MS, () => {
      // A second refusal is final: this page then counts only if a chat or a camera is found on it.
      if (life.goesOn()) announce().catch(() => {});
    });
  // Not at once: the first message of a page costs more than all the rest of the watcher, and the page waits for it.
  const begin = () =>
    clock.whenIdle(() => {
      if (life.goesOn()) announce().catch(retry);
    });
  if (isPrerendering(document)) {
    document.addEventListener('prerenderingchange', begin, { once: true, signal: life.signal });
  } else begin();
}

/** Chromium readies pages that nobody may ever open. */
function isPrerendering(document: Document): boolean {
  return 'prerendering' in document && document.prerendering === true;
}
