import 'fake-indexeddb/auto';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentName } from '../../src/background/allowances.ts';
import type { ContentSender } from '../../src/background/router.ts';
import type { Sender } from '../../src/platform/sender.ts';
import { cameraWanted, chatFound, messagesObserved, openHelp } from '../../src/protocol/content-commands.ts';
import { CONTENT_REQUESTS } from '../../src/protocol/content-requests.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { UI_REQUESTS } from '../../src/protocol/ui-requests.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { honestRequests } from '../fakes/content-requests.ts';

const NAMES = Object.keys(CONTENT_REQUESTS) as ContentName[];

/** What a page's own script, or one that somebody took over, might put in the place of anything. */
const NASTY: readonly unknown[] = [
  null,
  undefined,
  Number.NaN,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '\u202e\u0000\ud800',
  'x'.repeat(1_000_000),
  [],
  {},
  Array.from({ length: 10_000 }, () => 'x'),
  JSON.parse('{"__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}}}'),
];

/** No more of a request that was changed in one place is ever believed, in characters. */
const LONGEST = 1_000;

let background: TestBackground;
let honest: ReturnType<typeof honestRequests>;

beforeEach(() => {
  background = new TestBackground();
  honest = honestRequests(background.clock.now());
});

const stored = () => background.store.everything([]);

/** Whether somebody got an answer; what it was does not matter. */
async function isTaken(command: string, payload: unknown, sender: Sender | null = DISCORD): Promise<boolean> {
  const answer = background.dispatch({ command, payload }, sender);
  return (await answer?.then(() => true).catch(() => false)) ?? false;
}

/** All that can be made of a request by changing one thing in it, wherever that is. */
function* variantsOf(value: unknown): Generator<unknown> {
  yield* NASTY;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const variant of variantsOf(part))
      yield Array.isArray(value) ? value.with(Number(key), variant) : { ...value, [key]: variant };
  }
}

describe.each(NAMES)('%s', (name) => {
  const schema = CONTENT_REQUESTS[name];

  it('is taken as our own scripts send it', () => {
    expect(v.safeParse(schema, honest[name]).issues).toBeUndefined();
  });

  it.each<[string, Sender | null]>([
    ['nobody that the browser vouches for', null],
    ["one of the extension's own pages", { tier: 'ui' }],
    ['the page of a helpline', { ...DISCORD, host: 'www.childline.org.uk' }],
  ])('is not taken from %s', async (_, sender) => {
    const before = await stored();
    expect(await isTaken(name, honest[name], sender)).toBe(false);
    expect(await stored()).toEqual(before);
    expect(background.tabs).toMatchObject({ shown: [], injected: [], opened: [] });
  });

  it('is refused in any other shape, and leaves everything as it was', async () => {
    const before = await stored();
    const anything = fc.sample(fc.anything({ withNullPrototype: true, withBigInt: true }), {
      numRuns: 200,
      seed: 7,
    });
    const odd = [...variantsOf(honest[name]), ...anything].filter((payload) => !v.is(schema, payload));
    // All of it at once; the limit is for another test.
    for (const [index, payload] of odd.entries())
      expect(await isTaken(name, payload, { ...DISCORD, tab: index })).toBe(false);
    expect(await stored()).toEqual(before);
    expect({}).not.toHaveProperty('isPolluted');
  });

  it('leaves the summary readable, whatever it says in a shape that is right', async () => {
    const all = [honest[name], ...variantsOf(honest[name])];
    const parsed = all.map((payload) => v.safeParse(schema, payload));
    const fitting = parsed.filter(({ success }) => success).map(({ output }) => output);
    expect(Math.max(...fitting.map((payload) => JSON.stringify(payload).length))).toBeLessThan(LONGEST);
    for (const [index, payload] of fitting.entries())
      await isTaken(name, payload, { ...DISCORD, tab: index });
    const summary = await background.fromUi(getSnapshot, {});
    expect(v.safeParse(getSnapshot.reply(), summary).issues).toBeUndefined();
  });
});

it('takes no command of the family from a page, whatever is in it', async () => {
  const before = await stored();
  for (const name of Object.keys(UI_REQUESTS)) {
    expect(await isTaken(name, {})).toBe(false);
    expect(await isTaken(name, { passphrase: 'a', current: null, next: 'b', ids: [], contact: null })).toBe(
      false,
    );
  }
  expect(await stored()).toEqual(before);
});

describe('storage that fails in the middle', () => {
  const natives = { put: IDBObjectStore.prototype.put, delete: IDBObjectStore.prototype.delete };

  function refuse(): never {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  }

  afterEach(() => {
    Object.assign(IDBObjectStore.prototype, natives);
  });

  /** Writes one and no more: what is half done by then must go, too. */
  function failAfterOne(): void {
    let isFirst = true;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values) {
      if (!isFirst) refuse();
      isFirst = false;
      return natives.put.apply(this, values);
    };
    IDBObjectStore.prototype.delete = refuse;
  }

  /** What is written when something could not be is not told apart from what was to be written. */
  const storedButRemarks = async () => ({ ...(await stored()).tables, blindSpots: [] });

  async function prime(): Promise<void> {
    for (const name of ['content:messages-observed', 'content:camera-seen'] as const)
      await isTaken(name, honest[name]);
    const [moment] = await background.store.read(['moments'], (transaction) =>
      transaction.objectStore('moments').getAll(),
    );
    const id = moment?.id ?? '';
    honest['content:warning-shown'].moment = id;
    honest['content:warning-answered'].moment = id;
    honest['content:messages-observed'].observations =
      honestRequests(0)['content:messages-observed'].observations;
  }

  it.each<ContentName>([
    'content:messages-observed',
    'content:camera-seen',
    'content:time-spent',
    'content:warning-shown',
    'content:warning-answered',
    'content:camera-is-fine',
    'content:note-wanted',
  ])('of %s keeps nothing, and says so to the sender', async (name) => {
    await prime();
    background.clock.pass(1_000);
    const before = await storedButRemarks();
    IDBObjectStore.prototype.put = refuse;
    expect(await isTaken(name, honest[name])).toBe(false);
    Object.assign(IDBObjectStore.prototype, natives);
    expect(await storedButRemarks()).toEqual(before);
    // Nothing was wrong with the request.
    expect(await isTaken(name, honest[name])).toBe(true);
    expect(await storedButRemarks()).not.toEqual(before);
  });

  it.each(NAMES)('keeps all or nothing of %s', async (name) => {
    await prime();
    background.clock.pass(1_000);
    const before = await storedButRemarks();
    failAfterOne();
    const isDone = await isTaken(name, honest[name]);
    Object.assign(IDBObjectStore.prototype, natives);
    if (!isDone) expect(await storedButRemarks()).toEqual(before);
  });
});

describe('a page that sends far too much', () => {
  const oddPages = async () =>
    (await background.fromUi(getSnapshot, {})).blindSpots.filter(({ kind }) => kind === 'oddPage');

  async function flood(name: ContentName, times: number, sender: ContentSender = DISCORD): Promise<number> {
    const answers = await Promise.all(
      Array.from({ length: times }, () => isTaken(name, honest[name], sender)),
    );
    return answers.filter(Boolean).length;
  }

  it('opens a few pages of ours, not thousands, and is remarked on once', async () => {
    expect(await flood(openHelp.name, 10_000)).toBeLessThanOrEqual(10);
    expect(background.tabs.opened.length).toBeLessThanOrEqual(10);
    await flood(chatFound.name, 1_000);
    expect(await oddPages()).toMatchObject([{ site: 'Discord', count: 1 }]);
  });

  it('gets no camera by asking too often', async () => {
    await flood(cameraWanted.name, 1_000);
    const request = honest[cameraWanted.name];
    expect(await background.fromPage(cameraWanted, request)).toEqual({ answer: 'refuse' });
  });

  it('cannot keep a warning from its child by a flood of frames', async () => {
    for (let frame = 1; frame < 400; frame += 1)
      await flood(chatFound.name, 10, { ...DISCORD, frame, host: `ad${frame}.example.org` });
    await background.fromPage(chatFound, {});
    await background.fromPage(messagesObserved, honest[messagesObserved.name]);
    expect((await background.fromUi(getSnapshot, {})).attention).toMatchObject([{ name: 'Robin' }]);
  });
});
