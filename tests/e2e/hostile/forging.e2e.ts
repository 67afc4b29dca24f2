import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_REQUESTS } from '../../../src/protocol/content-requests.ts';
import { HANDSHAKE_EVENT } from '../../../src/protocol/page-port.ts';
import { UI_REQUESTS } from '../../../src/protocol/ui-requests.ts';
import { findCard } from '../../../tools/browser/cards.ts';
import { waitFor } from '../../../tools/browser/wait.ts';
import { honestRequests } from '../../fakes/content-requests.ts';
import { bringWarning, meetHostilePages } from '../harness/hostile.ts';
import { BROWSER } from '../harness/test-browser.ts';

const ENVELOPES = [
  ...Object.entries(honestRequests(Date.now())).map(([command, payload]) => ({ command, payload })),
  ...Object.keys(UI_REQUESTS).map((command) => ({ command, payload: {} })),
];
const COMMANDS = { ...CONTENT_REQUESTS, ...UI_REQUESTS };

const pages = meetHostilePages([{ name: 'forger' }, { name: 'stranger' }, { name: 'first' }], {
  '/empty': { html: '<!doctype html><title>Empty</title>' },
});

/** What a page could change in the summary; time goes on by itself. */
async function summary() {
  const { camera, attention, blindSpots, contacts } = await pages.browser().snapshot();
  const names = attention.map(({ name }) => name);
  return {
    camera,
    names,
    contacts: contacts.total,
    blindSpots: blindSpots.map(({ kind, site, count }) => ({ kind, site, count })),
  };
}

describe('a page', () => {
  it('is heard by nobody, whatever it says and to whomever', async () => {
    const page = await pages.open('forger');
    const before = await summary();
    expect(Object.keys(COMMANDS).length).toBeLessThanOrEqual(ENVELOPES.length);
    await page.evaluate(sayEverywhere, ENVELOPES, HANDSHAKE_EVENT);
    const reached = await page.evaluate(speakToExtension, ENVELOPES);
    expect(reached).toEqual([]);
    // What comes later has come through: nothing of what was said before is still on its way.
    await bringWarning(page, 'forger');
    const after = await summary();
    expect(after.camera).toEqual(before.camera);
    expect(after.blindSpots).toEqual(before.blindSpots);
    expect(await findCard(page, 'camera')).toBeNull();
    expect(await findCard(page, 'asking')).toBeNull();
    expect(await findCard(page, 'sending')).toBeNull();
  });

  it('that was first in a frame makes up one camera at most, and it is called what it is', async () => {
    const page = await pages.open('first');
    const earlier = new Set((await summary()).camera.map(({ id }) => id));
    await page.evaluate(beFirstInFrame, HANDSHAKE_EVENT);
    await bringWarning(page, 'first');
    const made = (await summary()).camera.filter(({ id }) => !earlier.has(id));
    expect(made.length).toBeLessThanOrEqual(1);
    expect(made.every(({ corroborated }) => !corroborated)).toBe(true);
  });
});

describe('another extension', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'porchlight-stranger-'));
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(await strangersManifest()));
    await writeFile(join(folder, 'content.js'), `(${strangersScript.toString()})()`);
    await pages.browser().browser.installExtension(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('finds nobody who listens', async () => {
    const before = await summary();
    const page = await pages.open('stranger');
    const own = await pages.browser().openExtensionPage('src/ui/explain/index.html');
    const target = await own.evaluate(() => (globalThis.browser ?? globalThis.chrome)?.runtime.id ?? '');
    await page.evaluate(
      (json) => Object.assign(document.documentElement.dataset, { task: json }),
      JSON.stringify({ target, messages: ENVELOPES }),
    );
    const answers = await waitFor('the other extension to be done', () =>
      page.evaluate(() => document.documentElement.dataset['answers'] ?? null),
    );
    expect(v.parse(v.array(v.string()), JSON.parse(answers))).toEqual(ENVELOPES.map(() => 'nobody'));
    expect(await summary()).toEqual(before);
    await own.close();
  });
});

async function strangersManifest() {
  const common = { name: 'Stranger', version: '1.0' };
  const content_scripts = [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }];
  if (BROWSER === 'chromium') return { ...common, manifest_version: 3, content_scripts };
  const gecko = { id: 'stranger@example.org' };
  return { ...common, manifest_version: 2, content_scripts, browser_specific_settings: { gecko } };
}

/** Runs in the content script of the other extension: does what the page's `data-task` says. */
async function strangersScript(): Promise<void> {
  const { runtime } = (globalThis.browser ?? globalThis.chrome) as unknown as {
    runtime: { sendMessage(to: string, message: unknown): Promise<unknown> };
  };
  const { dataset } = document.documentElement;
  while (!dataset['task']) await new Promise((resolve) => setTimeout(resolve, 50));
  const { target, messages } = JSON.parse(dataset['task']);
  const answers: string[] = [];
  for (const message of messages)
    answers.push(
      await runtime.sendMessage(target, message).then(
        (reply) => (reply === undefined ? 'nobody' : JSON.stringify(reply)),
        () => 'nobody',
      ),
    );
  dataset['answers'] = JSON.stringify(answers);
}

function sayEverywhere(envelopes: object[], type: string): void {
  const claim = JSON.stringify({
    kind: 'cameraStarted',
    session: 1,
    paused: false,
    call: true,
    recording: false,
    picture: false,
    screen: false,
  });
  const targets = [window, document, document.documentElement, ...document.querySelectorAll('*')];
  const channel = new BroadcastChannel(type);
  for (const said of [
    ...envelopes,
    claim,
    { kind: 'cameraWanted', request: 1 },
    { kind: 'answerRequest', request: 1, answer: 'go' },
  ]) {
    window.postMessage(said, '*');
    channel.postMessage(said);
    for (const target of targets) {
      const { port1, port2 } = new MessageChannel();
      target.dispatchEvent(new MessageEvent(type, { ports: [port2], data: said, bubbles: true }));
      target.dispatchEvent(new MessageEvent('message', { data: said }));
      target.dispatchEvent(new CustomEvent(type, { detail: said, bubbles: true }));
      port1.postMessage(claim);
    }
  }
}

/** The ways to an extension that pages have where it lets them. Gives the answers. */
async function speakToExtension(envelopes: object[]): Promise<string[]> {
  const answers: string[] = [];
  for (const name of ['chrome', 'browser']) {
    const runtime = Reflect.get(Reflect.get(window, name) ?? {}, 'runtime');
    if (!runtime) continue;
    for (const message of envelopes) {
      try {
        answers.push(JSON.stringify(await runtime.sendMessage(message)));
      } catch {
        // Nobody may be spoken to.
      }
    }
  }
  return answers;
}

/** Takes the port of a frame before Porchlight can, and claims a thousand cameras by all ports that it has. */
async function beFirstInFrame(type: string): Promise<void> {
  const frame = Object.assign(document.createElement('iframe'), { src: '/empty' });
  document.body.append(frame);
  const ownPorts: MessagePort[] = [];
  frame.contentWindow?.addEventListener(type, (event) => {
    ownPorts.push(...(event as MessageEvent).ports);
  });
  // The other way round: a port of the page's for whoever waits for one.
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow?.dispatchEvent(new MessageEvent(type, { ports: [port2] }));
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.contentWindow?.dispatchEvent(new MessageEvent(type, { ports: [new MessageChannel().port2] }));
  for (let session = 1; session <= 1_000; session += 1)
    for (const kind of ['cameraStarted', 'cameraStopped'])
      for (const port of [port1, ...ownPorts])
        port.postMessage(
          JSON.stringify({
            kind,
            session,
            paused: false,
            call: true,
            recording: false,
            picture: false,
            screen: false,
          }),
        );
}
