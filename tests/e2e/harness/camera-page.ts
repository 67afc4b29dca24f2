import type { Frame, Page } from 'puppeteer-core';
import * as v from 'valibot';

const accountSchema = v.object({
  startedAt: v.number(),
  endedAt: v.number(),
  /** For how long its picture was on its way to somebody else, in milliseconds. */
  onAirMs: v.number(),
});

/** What a page says of its camera by itself, to be held against what Porchlight has stored. */
export type Account = v.InferOutput<typeof accountSchema>;

const SCRIPT = `
  const account = { startedAt: 0, endedAt: 0, onAirMs: 0 };
  let onAirSince = null;
  const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** Small pictures: what is measured is time. */
  async function switchOn() {
    window.stream = await navigator.mediaDevices.getUserMedia({ video: { width: 160, height: 120, frameRate: 5 } });
    account.startedAt = Date.now();
    window.track = stream.getVideoTracks()[0];
    document.querySelector('video').srcObject = stream;
    await document.querySelector('video').play();
  }
  function switchOff(...others) {
    onAirEnds();
    for (const one of [track, ...others]) one.stop();
    account.endedAt = Date.now();
  }
  function onAirBegins() {
    onAirSince = performance.now();
  }
  function onAirEnds() {
    if (onAirSince !== null) account.onAirMs += performance.now() - onAirSince;
    onAirSince = null;
  }

  async function negotiate({ here, there }) {
    await here.setLocalDescription(await here.createOffer());
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription(await there.createAnswer());
    await here.setRemoteDescription(there.localDescription);
  }
  const isConnected = (connection) =>
    new Promise((resolve) => {
      connection.addEventListener('connectionstatechange', () => connection.connectionState === 'connected' && resolve());
    });
  /** A call between two connections of this page: somebody's who is not there. */
  async function call(what) {
    const here = new RTCPeerConnection();
    const there = new RTCPeerConnection();
    here.onicecandidate = ({ candidate }) => there.addIceCandidate(candidate);
    there.onicecandidate = ({ candidate }) => here.addIceCandidate(candidate);
    const connected = isConnected(here);
    const sender = here.addTrack(what);
    const ends = { here, there, sender };
    await negotiate(ends);
    await connected;
    // The page holds them, as one does that has a call.
    (window.calls ??= []).push(ends);
    return ends;
  }
  /** The camera is on, and a call has it. */
  async function switchOnAndCall() {
    await switchOn();
    const ends = await call(track);
    onAirBegins();
    return ends;
  }`;

/** Its functions turn the camera on and off, call, and keep the account. */
export const CAMERA_PAGE = `<!doctype html><title>Camera</title><link rel="icon" href="data:,">
<body><video muted playsinline></video><script>${SCRIPT}</script>`;

/** The same page for a frame: it runs a script at once, and sends its account, or why there is none, to the page around it. */
export function pageThatRuns(script: string): string {
  return `${CAMERA_PAGE}<script>
    const run = async () => { ${script}; return account; };
    run().catch(String).then((outcome) => parent.postMessage(outcome, '*'));
  </script>`;
}

/** The account in what such a frame sent. @throws Error with what the frame said instead of one. */
export function accountIn(outcome: unknown): Account {
  if (typeof outcome === 'string') throw new Error(outcome);
  return v.parse(accountSchema, outcome);
}

/** Runs a script with the functions of the page, and gives its account after it. */
export async function runOn(page: Page | Frame, script: string): Promise<Account> {
  return v.parse(accountSchema, await page.evaluate(`(async () => { ${script}; return account; })()`));
}
