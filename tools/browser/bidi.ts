import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

/** What a browser driven over WebDriver BiDi has besides puppeteer's own interface. */
interface BidiBrowser extends Browser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Firefox is; Chromium is driven over its own protocol. */
export function isBidi(browser: Browser): browser is BidiBrowser {
  return 'connection' in browser;
}

/**
 * Sends a command that puppeteer has no name for.
 *
 * @throws Error for a browser that is not driven over WebDriver BiDi.
 */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  if (!isBidi(browser)) throw new Error('This browser is not driven over WebDriver BiDi');
  const { result } = await browser.connection.send(method, params);
  return result;
}

/** A script's outcome: an exception in the page is a value here, not an error. */
const outcomeSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.unknown() }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/** Where a function is to run, and with what. */
export interface BidiCall {
  source: string;
  arguments: object[];
  target: object;
  serializationOptions?: object;
}

/** @throws Error when the function threw. */
export async function callBidi(browser: Browser, call: BidiCall): Promise<unknown> {
  const { source, ...rest } = call;
  const params = { functionDeclaration: source, awaitPromise: true, ...rest };
  const outcome = v.parse(outcomeSchema, await sendBidi(browser, 'script.callFunction', params));
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  return outcome.result;
}
