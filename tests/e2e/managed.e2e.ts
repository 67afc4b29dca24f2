import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReplyOf } from '../../src/protocol/command.ts';
import { getSettings, saveSettings } from '../../src/protocol/settings-commands.ts';
import { sendToBackground } from '../../tools/browser/ask-background.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../tools/browser/launch.ts';
import { type ManagedHome, managedChromium, managedFirefox } from '../../tools/browser/managed.ts';
import { PATIENCE, waitFor } from '../../tools/browser/wait.ts';
import { newLine } from '../../tools/passphrase/line.ts';
import { findProgram, PROGRAMS } from '../../tools/setup/programs.js';
import { settingsOf } from '../fakes/settings.ts';
import { BROWSER } from './harness/test-browser.ts';

const PASSPHRASE = 'a quiet school by the river';
const SETTINGS = 'src/ui/dashboard/index.html#settings';
const FIREFOX_ID = 'porchlight@porchlight.family';
const SET_IN_FRENCH = 'Réglé par ton école ou par la personne qui s’occupe de cet ordinateur.';

/** Chromium reads policies from one folder of the machine; a browser of its own view of that folder needs this right. */
const canSetPolicies = BROWSER === 'firefox' || spawnSync('unshare', ['--mount', 'true']).status === 0;

let folder: string;
let managed: ManagedHome;
let browser: ExtensionBrowser;
let own: Page;

async function open(policy: object): Promise<void> {
  const program = findProgram(PROGRAMS[BROWSER]) ?? '';
  const extensionDir = join(process.cwd(), 'dist', BROWSER === 'firefox' ? 'firefox' : 'chrome');
  managed =
    BROWSER === 'firefox'
      ? await managedFirefox(program, folder, FIREFOX_ID)
      : await managedChromium(program, folder, extensionDir);
  await managed.set(policy);
  browser = await launchWithExtension({ browser: BROWSER, extensionDir, headless: true, managed });
  own = await browser.openExtensionPage(SETTINGS);
}

type Shown = ReplyOf<typeof getSettings>;

/** What the family is shown, once it is as expected. */
function shownWhen(what: string, isAsExpected: (shown: Shown) => boolean): Promise<Shown> {
  return waitFor(what, async () => {
    const shown = (await sendToBackground(own, getSettings.name, {})) as Shown;
    return isAsExpected(shown) ? shown : null;
  });
}

describe.runIf(canSetPolicies)('a real policy', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'porchlight-managed-'));
  });

  afterEach(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('holds, is shown, and what of it is wrong spoils nothing', async () => {
    await open({
      country: 'AU',
      language: 'fr',
      people: ['Ms Tui'],
      cameraMinutes: 99_999,
      passphrase: await newLine(PASSPHRASE, 600_000),
    });
    const { settings, managed: said } = await shownWhen(
      'the policy to hold',
      ({ managed: { lock } }) => lock,
    );
    expect(settings).toMatchObject({ country: 'AU', language: 'fr', people: ['Ms Tui'] });
    // Chromium keeps such a field from an extension, and says so on a page of its own.
    expect(said.problems).toEqual(BROWSER === 'firefox' ? ['cameraMinutes'] : []);
    // Whatever is opened from now on knows it, and speaks the language.
    own = await browser.openExtensionPage(SETTINGS);
    await own.waitForFunction(
      (text) => document.body.innerText.includes(text),
      { timeout: PATIENCE },
      SET_IN_FRENCH,
    );

    const save = (changes: object, passphrase: string | null) =>
      sendToBackground(own, saveSettings.name, { settings: settingsOf(changes), passphrase });
    // A family goes through the welcome page once.
    expect(await save({ country: 'US', childName: 'Sam' }, null)).toEqual({ outcome: 'done' });
    expect(await save({ country: 'US', childName: 'Ari' }, 'a guess of mine')).toEqual({ outcome: 'wrong' });
    expect(await save({ country: 'US', childName: 'Kim' }, PASSPHRASE)).toEqual({ outcome: 'done' });
    const after = await shownWhen('the name', (shown) => shown.settings.childName === 'Kim');
    expect(after.settings.country).toBe('AU');
  });

  it.runIf(BROWSER === 'chromium')('is followed while the browser runs, and lets go again', async () => {
    await open({ country: 'AU', cameraMinutes: 20 });
    await shownWhen('the policy to hold', ({ settings }) => settings.country === 'AU');
    await managed.set({ country: 'IE' });
    const { managed: said } = await shownWhen('the next one', ({ settings }) => settings.country === 'IE');
    expect(said.fields).toEqual(['country']);
    await managed.set({});
    await shownWhen('no policy', ({ managed: { fields } }) => fields.length === 0);
  });
});
