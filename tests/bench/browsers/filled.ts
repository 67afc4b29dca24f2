import * as v from 'valibot';
import { build } from 'vite';
import { openTestBrowser, type TestBrowser } from '../../e2e/harness/test-browser.ts';

/** A page of the extension that asks for no summary. */
export const QUIET_PAGE = 'src/ui/help/index.html';
const BYTES_PER_KILOBYTE = 1_000;

/** A browser with days of heavy use behind it. */
export interface Filled extends TestBrowser {
  contacts: number;
  /** What these days take in the browser's storage, in kB: its own word. */
  size: number;
}

const filledSchema = v.object({ contacts: v.number(), bytes: v.number() });

/** Opens a browser and fills its store from a page of the extension, since no other place reaches it. */
export async function openFilled(days: number): Promise<Filled> {
  const browser = await openTestBrowser();
  try {
    const page = await browser.openExtensionPage(QUIET_PAGE);
    const zone = 'new Intl.DateTimeFormat().resolvedOptions().timeZone';
    const filled = await page.evaluate(`(async () => {
      ${await scriptOfDays()};
      const used = async () => (await navigator.storage.estimate()).usage;
      const before = await used();
      const { contacts } = await days.fillDays(${days}, ${Date.now()}, ${zone});
      return { contacts, bytes: (await used()) - before };
    })()`);
    const { contacts, bytes } = v.parse(filledSchema, filled);
    await page.close();
    return { ...browser, contacts, size: bytes / BYTES_PER_KILOBYTE };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function scriptOfDays(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: new URL('./days.ts', import.meta.url).pathname,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false, format: 'iife', name: 'days' },
      },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The days gave no script');
  return chunk.code;
}
