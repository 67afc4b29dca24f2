import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Card, waitForCard, waitUntilGone } from '../../tools/browser/cards.ts';
import { textOf } from '../../tools/browser/texts.ts';
import { waitFor } from '../../tools/browser/wait.ts';
import { addDiscordRows, discordPage } from './harness/discord-page.ts';
import { foundFamily } from './harness/family.ts';
import { type PageServer, servePages, servePagesOfHosts } from './harness/page-server.ts';
import { addRobloxRows, robloxPage } from './harness/roblox-page.ts';
import { openTestBrowser, type TestBrowser } from './harness/test-browser.ts';

const GAME = 'www.roblox.com';
const MESSENGER = 'discord.com';
const CHAT = '/channels/@me/501';

/** Calls itself as many times as there are others, and shows what comes back. */
const CALL = `
  window.others = [];
  window.startCall = async (count) => {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    for (let other = 0; other < count; other += 1) {
      const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
      others.push(here, there);
      here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate);
      there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate);
      here.ontrack = ({ track }) => {
        const video = Object.assign(document.createElement('video'), { muted: true, autoplay: true, width: 160 });
        video.srcObject = new MediaStream([track]);
        document.body.append(video);
      };
      here.addTrack(stream.getVideoTracks()[0], stream);
      there.addTrack(stream.getVideoTracks()[0].clone(), stream);
      await here.setLocalDescription(await here.createOffer());
      await there.setRemoteDescription(here.localDescription);
      await there.setLocalDescription(await there.createAnswer());
      await here.setRemoteDescription(there.localDescription);
    }
    window.camera = stream;
  };`;

const CALLS = `<!doctype html><title>Call</title><link rel="icon" href="data:,"><body><script>${CALL}</script>`;

let hosts: Omit<PageServer, 'origin'>;
let calls: PageServer;
let browser: TestBrowser;

beforeAll(async () => {
  hosts = await servePagesOfHosts({
    [GAME]: { '/home': { html: robloxPage() } },
    [MESSENGER]: { [CHAT]: { html: discordPage('robin_77') } },
  });
  calls = await servePages({ '/': { html: CALLS } });
  const hostMap = { [GAME]: hosts.port, [MESSENGER]: hosts.port };
  browser = await openTestBrowser({ hostMap });
  await foundFamily(browser);
});

afterAll(async () => {
  await browser?.close();
  await calls?.close();
  await hosts?.close();
});

const newest = async () => (await browser.snapshot()).camera[0];

async function cardThat(page: Page, what: string, holds: (card: Card) => boolean): Promise<Card> {
  return waitFor(what, async () => {
    const card = await waitForCard(page, 'camera');
    return holds(card) ? card : null;
  });
}

describe('who sees a camera', () => {
  it('is one person: the card says so, and a word on whom it is settles it, also for the next call', async () => {
    const page = await browser.open(calls.origin);
    await page.evaluate('startCall(1)');
    const card = await cardThat(page, 'one person to be seen', ({ text }) =>
      text.includes(textOf('advice_camera_why_oneToOne')),
    );
    expect(card.text).toContain(textOf('concern_oneToOne'));
    await card.press(textOf('warning_camera_fine'));
    await (await waitForCard(page, 'camera')).press(textOf('warning_camera_company_friend'));
    await browser.snapshotWhen('the answer', ({ camera: [session] }) => session?.company === 'friend');
    expect(await newest()).toMatchObject({ audience: 'oneToOne', isPrivate: true });
    await page.close();

    const again = await browser.open(calls.origin);
    await again.evaluate('startCall(1)');
    await browser.snapshotWhen('one person', ({ camera: [session] }) => session?.audience === 'oneToOne');
    expect((await waitForCard(again, 'camera')).text).not.toContain(textOf('warning_camera_fine'));
    await again.close();
  });

  it('is a group: there is a light, and nothing to answer', async () => {
    const page = await browser.open(calls.origin);
    await page.evaluate('startCall(2)');
    await browser.snapshotWhen('a group', ({ camera: [session] }) => session?.audience === 'group');
    expect(await newest()).toMatchObject({ isPrivate: false, concerns: [] });
    const card = await waitForCard(page, 'camera');
    expect(card.text).not.toContain(textOf('warning_camera_fine'));
    await page.close();
  });
});

describe('from the game to the messenger to the camera', () => {
  it('names who asked to move, and asks before the page gets the camera', async () => {
    const game = await browser.open(`https://${GAME}/home`);
    await game.evaluate(addRobloxRows, ['how old are you?', 'add me on discord, it is easier there']);
    await browser.snapshotWhen('the game', ({ contacts }) => contacts.total === 1);

    const messenger = await browser.open(`https://${MESSENGER}${CHAT}`);
    await messenger.evaluate(addDiscordRows, [
      { from: 'robin_77', text: 'are your parents home?' },
      { from: 'robin_77', text: 'turn on your cam, i want to see you' },
      { from: 'robin_77', text: "don't tell anyone, it is our secret" },
    ]);
    const warning = await waitForCard(messenger, 'warning');
    await warning.press(textOf('warning_understood'));
    await waitUntilGone(messenger, 'warning');

    await messenger.evaluate(
      `${CALL}; window.asked = startCall(1).then(() => 'got it', (error) => error.name); 0`,
    );
    const shown = await waitFor('a card about the camera', async () => {
      const { attention } = await browser.snapshot();
      const isDanger = attention.some(({ level }) => level === 'danger');
      return isDanger ? await waitForCard(messenger, 'asking') : await waitForCard(messenger, 'camera');
    });
    expect(shown.text).toContain('robin_77');
  });
});
