import { stillCovered } from '../domain/camera/answer.ts';
import { cameraAudience, widest } from '../domain/camera/audience.ts';
import { byWeight, type Companion, hasAsked, isClose, isRisky } from '../domain/camera/companion.ts';
import { judgeCamera } from '../domain/camera/judge.ts';
import { atLeast } from '../domain/level.ts';
import { CAMERA_CONCERNS, type CameraAudience, type CameraConcern, type Moment } from '../domain/model.ts';
import { DAY } from '../domain/summary/dates.ts';
import type { CameraRecord } from '../storage/schema.ts';
import type { Circumstances } from './camera-circumstances.ts';
import type { Report } from './camera-sessions.ts';

const MINUTE = 60_000;
/** Somebody may look something up in another tab; who is away for longer does not see what the camera shows. */
const HIDDEN_FOR = MINUTE;
/** What the child said of a site holds for so long. */
const ANSWER_HOLDS_FOR = 30 * DAY;

/**
 * A session with all that is known of it by now. Concerns stay once they were true: the family sees them, too. Only who sees
 * the camera becomes clearer with time.
 */
export function judged(
  session: CameraRecord,
  around: Circumstances,
  report: Report,
  now: number,
): CameraRecord {
  const audience = cameraAudience({ ...report, chat: around.chat });
  const hiddenSince = report.hidden ? (session.hiddenSince ?? now) : null;
  const { concerns, level } = judgeCamera(
    {
      ...around,
      source: session.source,
      audience,
      minutesOn: (now - session.startedAt) / MINUTE,
      hidden: hiddenSince !== null && now - hiddenSince >= HIDDEN_FOR,
      firstTimeHere: session.isFirstHere,
    },
    around.agreement,
  );
  const all = CAMERA_CONCERNS.filter(
    (concern) => concerns.includes(concern) || stays(concern, session.concerns, audience),
  );
  return {
    ...session,
    ...withContact(session, byWeight(around.companions).find(isTold)),
    concerns: all,
    isPrivate: all.length > 0,
    level: atLeast(level, session.level) ? level : session.level,
    audience: widest(session.audience, audience),
    hiddenSince,
  };
}

/** What the child said of earlier sessions with the same people, as far as it covers this one. */
export function coveredByEarlier(
  session: CameraRecord,
  earlier: readonly CameraRecord[],
): CameraConcern[] | null {
  const isSaid = earlier.some(
    ({ id, source, company, contactKey, lastSeenAt }) =>
      id !== session.id &&
      source === session.source &&
      company !== null &&
      contactKey === session.contactKey &&
      lastSeenAt > session.startedAt - ANSWER_HOLDS_FOR,
  );
  return isSaid ? stillCovered() : null;
}

/** The moment to keep of a session that deserves one; `null` for the others. */
export function cameraMoment(session: CameraRecord, before: Moment | undefined, now: number): Moment | null {
  const { id, site, level, concerns, moment } = session;
  if (!atLeast(level, 'caution')) return null;
  return {
    id: moment ?? crypto.randomUUID(),
    kind: 'camera',
    at: before?.at ?? now,
    site,
    subject: id,
    level,
    stage: null,
    reasons: [],
    concerns,
    shownAt: before?.shownAt ?? null,
    answer: before?.answer ?? null,
  };
}

function stays(concern: CameraConcern, before: readonly CameraConcern[], audience: CameraAudience): boolean {
  const isClearNow = concern === 'unknownAudience' && (audience === 'oneToOne' || audience === 'group');
  return before.includes(concern) && !isClearNow;
}

/** Who is named: whoever writes to the child alone in the same tab, or somebody close of whom something was noticed. */
function isTold(companion: Companion): boolean {
  const isHere = companion.near === 'here' && companion.isDirect;
  return isHere || (isClose(companion) && (isRisky(companion) || hasAsked(companion)));
}

function withContact(
  { contact, contactKey }: CameraRecord,
  found: Companion | undefined,
): Pick<CameraRecord, 'contact' | 'contactKey'> {
  if (!found) return { contact, contactKey };
  const { key, name, site } = found;
  return { contactKey: key, contact: { name, site } };
}
