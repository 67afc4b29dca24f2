import { secondsOnCamera, secondsSent } from '../camera/seconds.ts';
import type { CameraSession } from '../camera/session.ts';
import { lastDates, localDate } from './dates.ts';

/** Sessions added up, in seconds. What a camera and what a shared screen took is told apart. */
export interface CameraUse {
  times: number;
  seconds: number;
  /** While the camera's picture left the page. */
  sentSeconds: number;
  /** Of camera sessions that were private at any time, as a whole. */
  privateSeconds: number;
  screenSeconds: number;
}

export interface SiteOnCamera extends CameraUse {
  site: string;
  /** Newest first. */
  sessions: CameraSession[];
}

export interface DayOnCamera extends CameraUse {
  /** `YYYY-MM-DD`, on the family's clock. */
  date: string;
  /** Longest first. */
  sites: SiteOnCamera[];
}

export interface CameraFilter {
  /** How many days, today included. */
  days: number;
  /** `null`: all of them. */
  site: string | null;
  privateOnly: boolean;
}

/** When it is, and on whose clock. */
export interface FamilyTime {
  now: number;
  timeZone: string;
}

/** The sessions that a family chose to look at. */
export function chosenSessions(
  sessions: readonly CameraSession[],
  { days, site, privateOnly }: CameraFilter,
  { now, timeZone }: FamilyTime,
): CameraSession[] {
  const dates = new Set(lastDates(now, timeZone, days));
  return sessions.filter(
    (session) =>
      (site === null || session.site === site) &&
      (session.isPrivate || !privateOnly) &&
      dates.has(localDate(session.startedAt, timeZone)),
  );
}

/** The days that have sessions, newest first. A session counts for the date on which it began, as in the summary. */
export function daysOnCamera(
  sessions: readonly CameraSession[],
  { now, timeZone }: FamilyTime,
): DayOnCamera[] {
  return groups(sessions, ({ startedAt }) => localDate(startedAt, timeZone))
    .map(([date, ofDay]) => ({ date, ...useOf(ofDay, now), sites: sitesOnCamera(ofDay, now) }))
    .sort((one, other) => (one.date < other.date ? 1 : -1));
}

/** The sites that have sessions, longest first. */
export function sitesOnCamera(sessions: readonly CameraSession[], now: number): SiteOnCamera[] {
  return groups(sessions, ({ site }) => site)
    .map(([site, ofSite]) => ({
      site,
      ...useOf(ofSite, now),
      sessions: ofSite.sort((one, other) => other.startedAt - one.startedAt),
    }))
    .sort((one, other) => other.seconds - one.seconds);
}

/** Every one of the last days, oldest first, also those without any session. */
export function everyDay(
  days: readonly DayOnCamera[],
  count: number,
  { now, timeZone }: FamilyTime,
): (CameraUse & { date: string })[] {
  const known = new Map(days.map((day) => [day.date, day]));
  return lastDates(now, timeZone, count)
    .reverse()
    .map((date) => known.get(date) ?? { date, ...useOf([], now) });
}

function useOf(sessions: readonly CameraSession[], now: number): CameraUse {
  const cameras = sessions.filter(({ source }) => source === 'camera');
  const screens = sessions.filter(({ source }) => source === 'screen');
  const onCamera = (session: CameraSession) => secondsOnCamera(session, now);
  return {
    times: sessions.length,
    seconds: sum(cameras, onCamera),
    sentSeconds: sum(cameras, secondsSent),
    privateSeconds: sum(
      cameras.filter(({ isPrivate }) => isPrivate),
      onCamera,
    ),
    screenSeconds: sum(screens, onCamera),
  };
}

function sum(sessions: readonly CameraSession[], secondsOf: (session: CameraSession) => number): number {
  return sessions.reduce((all, session) => all + secondsOf(session), 0);
}

function groups(
  sessions: readonly CameraSession[],
  keyOf: (session: CameraSession) => string,
): [string, CameraSession[]][] {
  const found = new Map<string, CameraSession[]>();
  for (const session of sessions) {
    const key = keyOf(session);
    const group = found.get(key);
    if (group) group.push(session);
    else found.set(key, [session]);
  }
  return [...found];
}
