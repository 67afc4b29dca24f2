import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { servePages } from '../../e2e/harness/page-server.ts';
import type { Browsers } from '../browsers/browsers.ts';
import { median } from '../clock.ts';
import type { Figure, Unit } from '../figures.ts';
import { newTab } from '../pages/beside.ts';

const ROUNDS = 7;
const IN_MILLISECOND = { ms: 1, µs: 1_000 } as const;

interface Call {
  name: string;
  unit: Unit & keyof typeof IN_MILLISECOND;
  /** How often in a row: what one takes is too short for a page's clock. */
  times: number;
  /** Runs in the page after `prepare`, `times` times, and sees `at`, `stream` and `track`. */
  prepare?: string;
  run: string;
  tidy?: string;
}

/** As text: what compiles this file puts helpers into functions that a page does not have. */
const CALLS: readonly Call[] = [
  {
    name: 'getUserMedia',
    unit: 'ms',
    times: 5,
    run: 'for (const one of (await navigator.mediaDevices.getUserMedia(WANTED)).getTracks()) one.stop();',
  },
  { name: 'track.clone() and stop()', unit: 'µs', times: 200, run: 'track.clone().stop();' },
  {
    name: 'connection.addTrack()',
    unit: 'µs',
    times: 30,
    prepare: 'const connections = Array.from({ length: TIMES }, () => new RTCPeerConnection());',
    run: 'connections[at].addTrack(track);',
    tidy: 'for (const one of connections) one.close();',
  },
  {
    name: 'sender.replaceTrack()',
    unit: 'µs',
    times: 100,
    prepare: `
      const connection = new RTCPeerConnection();
      const sender = connection.addTrack(track);
      const other = track.clone();`,
    run: 'await sender.replaceTrack(at % 2 ? track : other);',
    tidy: 'other.stop(); connection.close();',
  },
  { name: 'new MediaRecorder()', unit: 'µs', times: 200, run: 'new MediaRecorder(stream);' },
  {
    name: 'a recorder, made, started and stopped',
    unit: 'ms',
    times: 10,
    run: 'const recorder = new MediaRecorder(stream); recorder.start(); recorder.stop();',
  },
];

/** The camera is on once its picture runs, as it does for whoever calls. */
const SWITCH_ON = `(async () => {
  window.WANTED = { video: { width: 160, height: 120, frameRate: 5 } };
  window.stream = await navigator.mediaDevices.getUserMedia(WANTED);
  window.track = stream.getVideoTracks()[0];
  document.querySelector('video').srcObject = stream;
  await document.querySelector('video').play();
})()`;

/** What the page's calls about a camera cost it, by its own clock. */
export async function camera(browsers: Browsers): Promise<Figure[]> {
  const server = await servePages({
    '/': { html: '<!doctype html><title>Camera</title><video muted playsinline></video>' },
  });
  try {
    const [ours, plain] = [await browsers.withPorchlight(), await browsers.without()];
    const tabs = [await switchOn(ours, server.origin), await switchOn(plain, server.origin)] as const;
    const figures: Figure[] = [];
    for (const call of CALLS) figures.push(await figureOf(call, ...tabs));
    for (const tab of tabs) await tab.close();
    return figures;
  } finally {
    await server.close();
  }
}

async function switchOn(from: { browser: { newPage(): Promise<Page> } }, url: string): Promise<Page> {
  const page = await newTab(from.browser);
  await page.goto(url);
  await page.evaluate(SWITCH_ON);
  return page;
}

async function figureOf(call: Call, ours: Page, plain: Page): Promise<Figure> {
  const rounds: { ours: number; plain: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = { plain: await timeOf(call, plain), ours: await timeOf(call, ours) };
    // In the first one nothing is warm.
    if (round > 0) rounds.push(times);
  }
  return {
    name: call.name,
    value: median(rounds.map((round) => round.ours)),
    unit: call.unit,
    against: { what: 'without', value: median(rounds.map((round) => round.plain)) },
    // Round by round: what else the machine did then, it did to both.
    ratio: median(rounds.map((round) => round.ours / round.plain)),
  };
}

/** The time for one call, in its unit. */
async function timeOf({ unit, times, prepare = '', run, tidy = '' }: Call, page: Page): Promise<number> {
  await page.bringToFront();
  const milliseconds = await page.evaluate(`(async () => {
    const TIMES = ${times};
    ${prepare}
    const start = performance.now();
    for (let at = 0; at < TIMES; at += 1) { ${run} }
    const time = performance.now() - start;
    ${tidy}
    return time;
  })()`);
  return (v.parse(v.number(), milliseconds) / times) * IN_MILLISECOND[unit];
}
