import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { cameraSeen, LARGEST_BATCH, messagesObserved } from '../../../src/protocol/content-commands.ts';
import { getSnapshot } from '../../../src/protocol/ui-commands.ts';
import type { ContentWorld } from './content-world.ts';

const HALF_A_MINUTE = 30_000;

/** How long a page of the extension waits for the summary, by its own clock in milliseconds. */
export async function timeOfSummary(own: Page): Promise<number> {
  const time = await own.evaluate(timed(`await ${sending(getSnapshot.name, {})}`));
  return v.parse(v.number(), time);
}

/** How long the scripts of a page wait until so many new messages of a contact are counted, in one batch: in milliseconds. */
export async function timeOfBatch(world: ContentWorld, contact: string, batch: number): Promise<number> {
  const observations = Array.from({ length: LARGEST_BATCH }, (_, index) => ({
    fingerprint: batch * LARGEST_BATCH + index,
    direction: index % 2 === 0 ? 'fromContact' : 'fromChild',
    at: null,
    signals: index % 4 === 0 ? [{ kind: 'flattery' }] : [],
  }));
  const request = {
    conversation: { id: contact, title: contact, audience: 'direct' },
    contact: { id: contact, name: contact, account: {} },
    observations,
  };
  const check = `if (reply.counted !== ${LARGEST_BATCH}) throw new Error(JSON.stringify(reply));`;
  const time = await world.evaluate(
    timed(`const reply = await ${sending(messagesObserved.name, request)}`, check),
  );
  return v.parse(v.number(), time);
}

/** How long so many reports of one camera take, each sent when the one before it was heard: in milliseconds. */
export async function timeOfReports(world: ContentWorld, session: string, count: number): Promise<number> {
  const report = {
    session,
    source: 'camera',
    endedAt: null,
    corroborated: true,
    noticed: false,
    hidden: false,
    paused: false,
    held: false,
    others: 1,
    isOnAir: true,
    ways: ['call'],
  };
  const send = `await chrome.runtime.sendMessage({
    command: ${JSON.stringify(cameraSeen.name)},
    payload: { ...${JSON.stringify(report)}, startedAt, onAirMs: 10 * at },
  });`;
  const time = await world.evaluate(
    timed(
      `const startedAt = Date.now() - ${HALF_A_MINUTE};
       for (let at = 0; at < ${count}; at += 1) { ${send} }`,
    ),
  );
  return v.parse(v.number(), time);
}

function sending(command: string, payload: object): string {
  return `chrome.runtime.sendMessage(${JSON.stringify({ command, payload })})`;
}

/** As text: what compiles this file puts helpers into functions that a page does not have. */
function timed(act: string, check = ''): string {
  return `(async () => {
    const start = performance.now();
    ${act};
    const time = performance.now() - start;
    ${check}
    return time;
  })()`;
}
