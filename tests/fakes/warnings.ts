import type { LiveCamera, LiveSession } from '../../src/warnings/live-camera.ts';
import type { Warning } from '../../src/warnings/queue.ts';
import type { CameraAsk } from '../../src/warnings/views/asking-card.tsx';
import type { HeldMessage } from '../../src/warnings/views/sending-card.tsx';

/** A warning about somebody who wants a secret kept. */
export function warningOf(changes: Partial<Warning> = {}): Warning {
  return {
    moment: 'm1',
    contact: 1,
    level: 'caution',
    stage: 'isolation',
    reasons: [{ signal: 'secrecy', direction: 'fromContact', at: 1 }],
    unheard: 1,
    contactName: 'Robin',
    hasNamesake: false,
    siteName: 'Example Chat',
    earlier: null,
    ...changes,
  };
}

/** A message with a telephone number, held back just now. */
export function heldMessage(changes: Partial<HeldMessage> = {}): HeldMessage {
  return {
    hold: 'h1',
    heldAt: Date.now(),
    concerns: ['phone'],
    standing: 'new',
    audience: 'direct',
    contactName: 'Robin',
    siteName: 'Example Chat',
    ...changes,
  };
}

/** Cameras that are on, since just now where nothing else is said. */
export function liveCamera(changes: Partial<LiveCamera>, ...sessions: Partial<LiveSession>[]): LiveCamera {
  return {
    siteName: 'Chatter',
    contactName: null,
    audience: 'unknown',
    ...changes,
    sessions: sessions.map((session, place) => ({
      id: `s${place}`,
      source: 'camera',
      moment: null,
      startedAt: Date.now(),
      concerns: [],
      isPrivate: false,
      isAnswered: false,
      held: false,
      ...session,
    })),
  };
}

/** A page that asks for the camera, and waits a minute. */
export function cameraAsk(changes: Partial<CameraAsk> = {}): CameraAsk {
  return {
    ask: 'a1',
    endsAt: Date.now() + 60_000,
    siteName: 'Chatter',
    contactName: null,
    concerns: ['firstTimeHere'],
    ...changes,
  };
}
