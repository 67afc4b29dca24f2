import { isAnswered } from '../domain/camera/answer.ts';
import type { CameraSession } from '../domain/camera/session.ts';
import { CAMERA_WAYS, type CameraWay } from '../domain/model.ts';
import { SILENT_SESSION_ENDS_AFTER } from '../domain/summary/snapshot.ts';
import type { RequestOf } from '../protocol/command.ts';
import type { cameraSeen } from '../protocol/content-commands.ts';
import type { CameraRecord } from '../storage/schema.ts';

export type Report = RequestOf<typeof cameraSeen>;

/** A page that floods Porchlight makes sessions that are shorter than this, in milliseconds. */
const FLICKER = 2_000;

/**
 * Whether nothing was heard of a session for so long that its page must be gone. What was last heard in a far future was heard
 * before the clock was set back.
 */
export function isSilent({ lastSeenAt }: Pick<CameraRecord, 'lastSeenAt'>, now: number): boolean {
  return Math.abs(now - lastSeenAt) > SILENT_SESSION_ENDS_AFTER;
}

/** Whether it is certain that a session is over. One that was only silent is not, while its tab is there: see `presumeEnd`. */
export function isOver({ endedAt, tab }: CameraRecord): boolean {
  return endedAt !== null && tab === undefined;
}

/** A session by a clock that was set back since it was last heard of: it began as long ago as before. */
export function byClock(session: CameraRecord, now: number): CameraRecord {
  const back = Math.max(0, session.lastSeenAt - now);
  const { startedAt, lastSeenAt, hiddenSince } = session;
  return {
    ...session,
    startedAt: startedAt - back,
    lastSeenAt: lastSeenAt - back,
    hiddenSince: hiddenSince && hiddenSince - back,
  };
}

/** Short, over, and seen by nobody but the page itself. */
export function isFlicker({ startedAt, endedAt, corroborated }: CameraRecord): boolean {
  return endedAt !== null && !corroborated && endedAt - startedAt < FLICKER;
}

/** Whether the child has said whom it is with, and nothing has come to be known since. */
export function needsNoAnswer({ concerns, covered }: CameraRecord): boolean {
  return isAnswered(concerns, covered);
}

/** A session after one more report. Reports may come twice and late: the latest word on each field stands. */
export function advance(session: CameraRecord, report: Report, now: number): CameraRecord {
  if (isOver(session)) return session;
  const { paused, held, isOnAir } = report;
  const corroborated = session.corroborated || report.corroborated;
  const { ms = 0, ways = [] } = session.onAir ?? {};
  const known: readonly CameraWay[] = [...ways, ...report.ways];
  const onAir = {
    // Late reports tell of less; and no camera is on air for longer than it is on.
    ms: Math.max(ms, Math.min(report.onAirMs, now - session.startedAt)),
    ways: CAMERA_WAYS.filter((way) => known.includes(way)),
  };
  const seen = { ...session, endedAt: null, lastSeenAt: now, corroborated, paused, held, isOnAir, onAir };
  return report.endedAt === null ? seen : end(seen, report.endedAt);
}

/** A session with an end has no tab any more, which also takes it out of the index of live sessions. */
export function end({ tab: _tab, ...session }: CameraRecord, at: number): CameraRecord {
  const { startedAt, lastSeenAt, onAir } = session;
  const endedAt = Math.max(startedAt, Math.min(at, lastSeenAt));
  return { ...session, endedAt, isOnAir: false, held: false, onAir: atMost(onAir, endedAt - startedAt) };
}

/**
 * A session that fell silent, over for now. It keeps its tab: a computer that slept may have it go on, and nobody shall have a
 * camera on that is not shown.
 */
export function presumeEnd(session: CameraRecord): CameraRecord {
  const ended = end(session, session.lastSeenAt);
  return session.tab === undefined ? ended : { ...ended, tab: session.tab };
}

/** No camera is on air for longer than it is on. */
function atMost(onAir: CameraSession['onAir'], length: number): CameraSession['onAir'] {
  return onAir && { ...onAir, ms: Math.min(onAir.ms, length) };
}
