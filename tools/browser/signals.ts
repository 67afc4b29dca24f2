import type { LaunchOptions } from './launch.ts';

/** Whether puppeteer ends the browser on a signal, in the three words that it has for this. */
export function puppeteerSignals(options: LaunchOptions) {
  const handled = !options.handlesSignals;
  return { handleSIGINT: handled, handleSIGTERM: handled, handleSIGHUP: handled };
}
