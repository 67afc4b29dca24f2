import type { CameraSession } from './session.ts';

/** For how long a session ran, or runs so far; seconds. */
export function secondsOnCamera(
  { startedAt, endedAt }: Pick<CameraSession, 'startedAt' | 'endedAt'>,
  now: number,
): number {
  return Math.max((endedAt ?? now) - startedAt, 0) / 1000;
}

/** For how long its picture left the page; seconds. */
export function secondsSent({ onAir }: Pick<CameraSession, 'onAir'>): number {
  return (onAir?.ms ?? 0) / 1000;
}
