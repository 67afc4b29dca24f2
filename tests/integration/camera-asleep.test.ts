// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CameraLink, linkCamera } from '../../src/content/camera/camera-link.ts';
import type { ContentRuntime } from '../../src/platform/content-runtime.ts';
import type { RequestOf } from '../../src/protocol/command.ts';
import { cameraSeen } from '../../src/protocol/content-commands.ts';
import { getSnapshot } from '../../src/protocol/ui-commands.ts';
import { DISCORD, TestBackground } from '../fakes/background.ts';
import { fakeParts } from '../unit/content/watcher/fakes.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const NIGHT = 8 * 60 * MINUTE;
const STATE = { paused: false, call: false, recording: false, picture: false, screen: false };

let background: TestBackground;
let parts: ReturnType<typeof fakeParts>;
let camera: CameraLink;
let sent: Promise<unknown>[];

/** A page whose camera is followed by the real script, which tells the real background. Both have the same clock. */
beforeEach(() => {
  background = new TestBackground();
  parts = fakeParts();
  sent = [];
  const runtime: ContentRuntime = Object.assign(Object.create(parts.runtime), {
    send(command: { name: string }, request: RequestOf<typeof cameraSeen>) {
      const answer = background.fromPage(cameraSeen, request, DISCORD);
      if (command.name === cameraSeen.name) sent.push(answer);
      return answer;
    },
  });
  const clock = {
    now: () => background.clock.now(),
    after: parts.clock.after.bind(parts.clock),
    every: parts.clock.every.bind(parts.clock),
    whenIdle: parts.clock.whenIdle.bind(parts.clock),
  };
  camera = linkCamera({ ...parts, runtime, clock, window, onStart() {} });
});

afterEach(() => {
  parts.runtime.isHere = false;
  parts.life.goesOn();
});

const heard = () => Promise.all(sent);

/** Time in which the computer is awake. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 500) {
    background.clock.pass(500);
    parts.clock.pass(500);
    await heard();
  }
}

function sleep(milliseconds: number): void {
  background.clock.pass(milliseconds);
  parts.clock.jump(milliseconds);
}

const claim = async (kind: 'cameraStarted' | 'cameraChanged' | 'cameraStopped', ways = {}) => {
  camera.claimed({ kind, session: 1, ...STATE, ...ways });
  await heard();
};

/** What the summary says of the sessions, oldest first, and of today. */
async function summary() {
  const { camera: sessions, today } = await background.fromUi(getSnapshot, {});
  return {
    sessions: sessions
      .map(({ startedAt, endedAt, onAir }) => ({
        on: endedAt === null ? 'still' : (endedAt - startedAt) / SECOND,
        onAir: (onAir?.ms ?? 0) / SECOND,
      }))
      .reverse(),
    today: today.map(({ cameraSeconds }) => cameraSeconds),
  };
}

describe('a computer that sleeps with a camera on', () => {
  beforeEach(async () => {
    await claim('cameraStarted');
    await claim('cameraChanged', { call: true });
    await pass(10 * MINUTE);
    sleep(NIGHT);
  });

  const EVENING = { on: 600, onAir: 600 };

  it('leaves the evening as it was, and what goes on in the morning is a session of its own', async () => {
    await pass(5 * MINUTE);
    await claim('cameraStopped');
    const morning = { on: 297.5, onAir: 297.5 };
    expect((await summary()).sessions).toEqual([EVENING, morning]);
  });

  it('is the same if the background was ended, and tidies up before the page can speak', async () => {
    background.restart();
    await background.lifecycle.passAnHour();
    expect((await summary()).sessions).toMatchObject([{ on: expect.closeTo(600, -1) }]);
    await pass(5 * MINUTE);
    expect((await summary()).sessions).toEqual([EVENING, { on: 'still', onAir: expect.any(Number) }]);
    await claim('cameraStopped');
    const { sessions, today } = await summary();
    expect(sessions).toEqual([EVENING, { on: 297.5, onAir: 297.5 }]);
    expect(today.every((seconds) => seconds < 15 * 60)).toBe(true);
  });

  it('leaves one session if the page turns its camera off first', async () => {
    await claim('cameraStopped');
    expect((await summary()).sessions).toEqual([EVENING]);
  });

  it('loses at most a beat if the tab is closed first', async () => {
    await background.cameraLog.endTab(DISCORD.tab);
    const [evening, ...more] = (await summary()).sessions;
    expect(more).toEqual([]);
    expect(evening?.on).toBeGreaterThanOrEqual(590);
    expect(evening?.on).toBeLessThanOrEqual(600);
    expect(evening?.onAir).toBe(evening?.on);
  });

  it('may sleep again and again', async () => {
    for (let nap = 0; nap < 3; nap += 1) {
      await pass(MINUTE);
      sleep(NIGHT / 8);
    }
    await claim('cameraStopped');
    const nap = { on: 57.5, onAir: 57.5 };
    expect((await summary()).sessions).toEqual([EVENING, nap, nap, nap]);
  });
});

it('a page whose timers are late by a minute has one session with all of it', async () => {
  await claim('cameraStarted');
  await claim('cameraChanged', { recording: true });
  await pass(10 * SECOND);
  sleep(MINUTE);
  await pass(10 * SECOND);
  await claim('cameraStopped');
  expect((await summary()).sessions).toEqual([{ on: 80, onAir: 80 }]);
});
