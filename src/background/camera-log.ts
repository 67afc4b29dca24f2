import { cameraConcerns, cameraLevel } from '../domain/camera/concerns.ts';
import type { CameraSession } from '../domain/camera/session.ts';
import { atLeast } from '../domain/level.ts';
import { CAMERA_WAYS, type CameraConcern, type CameraWay, type Moment } from '../domain/model.ts';
import { DAY, localHour } from '../domain/summary/dates.ts';
import { SILENT_SESSION_ENDS_AFTER } from '../domain/summary/snapshot.ts';
import type { Clock } from '../platform/clock.ts';
import { keysFrom } from '../platform/database.ts';
import type { RequestOf } from '../protocol/command.ts';
import type { cameraSeen } from '../protocol/content-commands.ts';
import { showCamera } from '../protocol/tab-commands.ts';
import { findSite, siteIdOf, siteNameOf } from '../sites/find-site.ts';
import type { CameraRecord } from '../storage/schema.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import type { PageScripts } from './page-scripts.ts';
import type { ContentSender } from './router.ts';

/** What a page that floods the port leaves behind: as old as the flood can be when it is noticed, in milliseconds. */
const FLICKER = { within: 15_000, shorterThan: 2_000 } as const;

type Report = RequestOf<typeof cameraSeen>;
type Transaction = WriteTransaction<['cameraSessions', 'contacts', 'moments']>;

/** Follows the camera sessions of all tabs and shows the child the ones that are live. */
export class CameraLog {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #scripts: PageScripts;

  constructor(store: Store, clock: Clock, scripts: PageScripts) {
    this.#store = store;
    this.#clock = clock;
    this.#scripts = scripts;
  }

  /** Takes one sign of life, start or end. Reports may come twice and late; the latest word on each field stands. */
  async record(report: Report, sender: ContentSender): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write(['cameraSessions', 'contacts', 'moments'], async (transaction) => {
      const sessions = transaction.objectStore('cameraSessions');
      const before = await sessions.get(report.session);
      if (before && !isSameFrame(before, sender)) return;
      if (!before && report.noticed && (await this.#corroborateOthers(transaction, sender.tab, now))) return;
      const session = before ?? (await this.#begin(transaction, report, sender, now));
      await sessions.put(advance(session, report, now));
    });
    await this.#show(sender, now);
  }

  /** A closed tab uses no camera any more. Frames of a page have no time to say so themselves. */
  async endTab(tab: number): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write(['cameraSessions'], async (transaction) => {
      const sessions = transaction.objectStore('cameraSessions');
      for (const session of await sessions.index('tab').getAll(tab)) {
        const lastSeenAt = isSilent(session, now) ? session.lastSeenAt : now;
        const more = session.isOnAir ? lastSeenAt - session.lastSeenAt : 0;
        const onAir = session.onAir && { ...session.onAir, ms: session.onAir.ms + more };
        await sessions.put(end({ ...session, lastSeenAt, onAir }, lastSeenAt));
      }
    });
  }

  /** Ends what a crash or a killed browser left open. Tab numbers mean nothing after a restart. */
  async endSilent(): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write(['cameraSessions'], async (transaction) => {
      const sessions = transaction.objectStore('cameraSessions');
      for (const session of await sessions.index('tab').getAll()) {
        if (isSilent(session, now)) await sessions.put(end(session, session.lastSeenAt));
      }
    });
  }

  /**
   * A page that floods Porchlight with claims, made up or by turning its camera on and off, gets no history of it: what lasted
   * a moment and was seen by nobody else is dropped. That the page behaves oddly is noted all the same.
   */
  async forgetFlicker(sender: ContentSender): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write(['cameraSessions', 'moments'], async (transaction) => {
      const sessions = transaction.objectStore('cameraSessions');
      for (const session of await sessions.index('lastSeenAt').getAll(keysFrom(now - FLICKER.within))) {
        if (!isSameFrame(session, sender) || !isFlicker(session)) continue;
        await sessions.delete(session.id);
        if (session.moment) await transaction.objectStore('moments').delete(session.moment);
      }
    });
  }

  /** What was noticed without a claim may be the camera of another frame of the same tab, which told of it. */
  async #corroborateOthers(transaction: Transaction, tab: number, now: number): Promise<boolean> {
    const sessions = transaction.objectStore('cameraSessions');
    const live = (await sessions.index('tab').getAll(tab)).filter((session) => !isSilent(session, now));
    for (const session of live) await sessions.put({ ...session, corroborated: true });
    return live.length > 0;
  }

  async #begin(
    transaction: Transaction,
    report: Report,
    sender: ContentSender,
    now: number,
  ): Promise<CameraRecord> {
    const site = siteIdOf(sender.host);
    const concerns = await this.#concernsOf(transaction, site, sender.host, report.hidden, now);
    const level = cameraLevel(concerns);
    const moment = atLeast(level, 'caution')
      ? cameraMoment(report.session, site, level, concerns, now)
      : null;
    if (moment) await transaction.objectStore('moments').put(moment);
    return {
      id: report.session,
      site,
      startedAt: Math.min(report.startedAt, now),
      lastSeenAt: now,
      endedAt: null,
      concerns,
      corroborated: false,
      onAir: { ms: 0, ways: [] },
      paused: false,
      isOnAir: false,
      tab: sender.tab,
      frame: sender.frame,
      moment: moment?.id ?? null,
    };
  }

  async #concernsOf(
    transaction: Transaction,
    site: string,
    host: string,
    hidden: boolean,
    now: number,
  ): Promise<CameraConcern[]> {
    // Contacts of any site: who asks for the camera in one place may be seen in another.
    const recent = await transaction
      .objectStore('contacts')
      .index('lastSeenAt')
      .getAll(keysFrom(now - DAY));
    const unknown = recent.filter((contact) => !contact.known);
    const earlier = await transaction.objectStore('cameraSessions').index('site').getKey(site);
    return cameraConcerns({
      strangerSite: findSite(host)?.kind === 'strangerVideo',
      riskyContact: unknown.some((contact) => atLeast(contact.verdict.level, 'caution')),
      contactAsked: unknown.some((contact) =>
        contact.verdict.reasons.some(({ signal }) => signal === 'asksCamera'),
      ),
      localHour: localHour(now, this.#clock.timeZone()),
      hidden,
      firstTimeHere: earlier === undefined,
    });
  }

  async #show(sender: ContentSender, now: number): Promise<void> {
    const live = await this.#store.read(['cameraSessions'], (transaction) =>
      transaction.objectStore('cameraSessions').index('tab').getAll(sender.tab),
    );
    const sessions = live.filter((session) => !(session.paused || isSilent(session, now)));
    const card = {
      siteName: siteNameOf(siteIdOf(sender.host)),
      sessions: sessions.map(({ id, moment, startedAt, concerns }) => ({ id, moment, startedAt, concerns })),
    };
    if (sessions.length > 0) await this.#scripts.show(sender, showCamera, card);
    else await this.#scripts.update(sender, showCamera, card);
  }
}

function isSameFrame(session: CameraRecord, sender: ContentSender): boolean {
  return session.site === siteIdOf(sender.host) && session.frame === sender.frame;
}

function isSilent(session: CameraRecord, now: number): boolean {
  return now - session.lastSeenAt > SILENT_SESSION_ENDS_AFTER;
}

function advance(session: CameraRecord, report: Report, now: number): CameraRecord {
  if (session.endedAt !== null) return session;
  const { paused, isOnAir } = report;
  const corroborated = session.corroborated || report.corroborated;
  const { ms = 0, ways = [] } = session.onAir ?? {};
  const known: readonly CameraWay[] = [...ways, ...report.ways];
  const onAir = {
    // Late reports tell of less; and no camera is on air for longer than it is on.
    ms: Math.max(ms, Math.min(report.onAirMs, now - session.startedAt)),
    ways: CAMERA_WAYS.filter((way) => known.includes(way)),
  };
  const seen = { ...session, lastSeenAt: now, corroborated, paused, isOnAir, onAir };
  return report.endedAt === null ? seen : end(seen, report.endedAt);
}

/** A session with an end has no tab any more, which also takes it out of the index of live sessions. */
function end({ tab: _tab, ...session }: CameraRecord, at: number): CameraRecord {
  const { startedAt, lastSeenAt, onAir } = session;
  const endedAt = Math.max(startedAt, Math.min(at, lastSeenAt));
  return { ...session, endedAt, isOnAir: false, onAir: atMost(onAir, endedAt - startedAt) };
}

/** No camera is on air for longer than it is on. */
function atMost(onAir: CameraSession['onAir'], length: number): CameraSession['onAir'] {
  return onAir && { ...onAir, ms: Math.min(onAir.ms, length) };
}

function isFlicker({ startedAt, endedAt, corroborated }: CameraRecord): boolean {
  return endedAt !== null && !corroborated && endedAt - startedAt < FLICKER.shorterThan;
}

function cameraMoment(
  session: string,
  site: string,
  level: Moment['level'],
  concerns: CameraConcern[],
  now: number,
): Moment {
  return {
    id: crypto.randomUUID(),
    kind: 'camera',
    at: now,
    site,
    subject: session,
    level,
    stage: null,
    reasons: [],
    concerns,
    shownAt: null,
    answer: null,
  };
}
