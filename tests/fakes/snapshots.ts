import type { CameraSession } from '../../src/domain/camera/session.ts';
import { contactAdvice } from '../../src/domain/guidance/contact-advice.ts';
import { reasonText } from '../../src/domain/guidance/reasons.ts';
import { tipStates } from '../../src/domain/guidance/tips.ts';
import type { Reason } from '../../src/domain/model.ts';
import type { ContactSummary, Snapshot } from '../../src/domain/summary/snapshot.ts';
import { settingsOf } from './settings.ts';

/** An evening at eight, local time, so that "today" is today wherever the test runs. */
export const EVENING = new Date(2026, 4, 20, 20, 5).getTime();
const HOUR = 3_600_000;

/** A family on its first day: nothing was seen, nothing is set up. */
export function emptySnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const seen = {
    takenAt: EVENING,
    level: 'calm' as const,
    today: [],
    week: [],
    sites: [],
    attention: [],
    contacts: { total: 0, known: 0, newThisWeek: 0, groups: 0 },
    camera: [],
    blindSpots: [],
    settings: settingsOf({ country: 'other', welcomed: false }),
    ...changes,
  };
  return { tips: tipStates(seen), ...seen };
}

/** A week with something in every section. */
export function busySnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return emptySnapshot({
    level: 'caution',
    today: [{ site: 'Discord', seconds: 5_220, messages: 64, cameraSeconds: 0 }],
    week: [
      { site: 'Roblox', seconds: 900, messages: 1, cameraSeconds: 0 },
      { site: 'Discord', seconds: 36_000, messages: 1_264, cameraSeconds: 90 },
    ],
    attention: [contactSummary()],
    contacts: { total: 14, known: 6, newThisWeek: 3, groups: 1 },
    camera: [cameraSession()],
    blindSpots: [{ kind: 'cannotRead', site: 'WhatsApp', count: 3, lastAt: EVENING }],
    settings: settingsOf(),
    ...changes,
  });
}

const REASONS: readonly Reason[] = [
  { signal: 'secrecy', direction: 'fromContact', at: EVENING - HOUR },
  { signal: 'asksAge', direction: 'fromContact', at: EVENING - 2 * HOUR },
];

/** Somebody of whom something was noticed. */
export function contactSummary(
  changes: Partial<ContactSummary> = {},
  reasons: readonly Reason[] = REASONS,
): ContactSummary {
  return {
    key: 'contact-1',
    name: 'new_friend',
    site: 'Discord',
    audience: 'direct',
    level: 'caution',
    noticed: reasons.map(reasonText),
    advice: contactAdvice({ reasons }),
    siteSays: [],
    story: [],
    known: false,
    talkedAt: null,
    firstSeenAt: EVENING - 3 * HOUR,
    lastSeenAt: EVENING - HOUR,
    ...changes,
  };
}

export function cameraSession(changes: Partial<CameraSession> = {}): CameraSession {
  return {
    id: 'session-1',
    source: 'camera',
    site: 'Roblox',
    startedAt: EVENING - HOUR,
    lastSeenAt: EVENING - HOUR / 2,
    endedAt: EVENING - HOUR / 2,
    concerns: ['lateHour'],
    isPrivate: false,
    audience: 'unknown',
    contact: null,
    company: null,
    corroborated: true,
    onAir: { ms: HOUR / 4, ways: ['call'] },
    ...changes,
  };
}
