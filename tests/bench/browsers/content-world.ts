import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

/** Where the extension's scripts live in a page: what is sent from there, the background takes for theirs. */
export interface ContentWorld {
  /** Runs a script that gives a promise of something plain. @throws Error when the script throws. */
  evaluate(script: string): Promise<unknown>;
  leave(): Promise<void>;
}

const isolatedSchema = v.object({ type: v.literal('isolated') });

/** @throws Error where the extension has no scripts in the page. */
export async function enterContentWorld(page: Page): Promise<ContentWorld> {
  const session = await page.createCDPSession();
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
    const isExtension = origin.startsWith('chrome-extension://');
    if (isExtension && v.is(isolatedSchema, auxData)) found.push(id);
  });
  // It names all that are there before it answers.
  await session.send('Runtime.enable');
  const [contextId] = found;
  if (contextId === undefined) throw new Error(`No extension has scripts in ${page.url()}`);
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    leave: () => session.detach(),
  };
}
