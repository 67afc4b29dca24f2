import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { BrowserName } from './launch.ts';

const requestSchema = v.object({
  /** The origin that asked; empty where the browser did it by itself, or a person by going somewhere. */
  by: v.string(),
  /** The whole address. */
  to: v.string(),
});

/** One request of a browser, in its own words. */
export type BrowserRequest = v.InferOutput<typeof requestSchema>;

/** The beginning of a request in Chromium's log of its network. */
const chromiumSchema = v.object({ params: v.object({ url: v.string(), initiator: v.string() }) });

/** What Chromium writes where no origin asked. */
const NOBODY = 'not an origin';

const READERS: Record<BrowserName, (line: string) => BrowserRequest | null> = {
  chromium(line) {
    // First come names for numbers, and between the requests thousands of other events.
    if (!line.startsWith('{"params"') || !line.includes('"initiator"')) return null;
    const read = v.safeParse(chromiumSchema, JSON.parse(line.replace(/(?:,|\]\s*\})?\s*$/, '')));
    if (!read.success) return null;
    const { url, initiator } = read.output.params;
    return { by: initiator === NOBODY ? '' : initiator, to: url };
  },
  firefox: (line) => (line === '' ? null : v.parse(requestSchema, JSON.parse(line))),
};

/**
 * Every request that a browser made, from the file of `LaunchOptions.requestLog`. To be read once the browser is gone: it may not
 * have written everything before. Of one that was killed the last line may be broken off.
 */
export function readRequestLog(browser: BrowserName, file: string): BrowserRequest[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    try {
      return READERS[browser](line) ?? [];
    } catch (cause) {
      if (index === lines.length - 1) return [];
      throw new Error(`Line ${index + 1} of the log of ${browser} cannot be read: ${line}`, { cause });
    }
  });
}
