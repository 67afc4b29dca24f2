import { coveredBy } from '../domain/camera/answer.ts';
import { widest } from '../domain/camera/audience.ts';
import type { CameraCompany } from '../domain/model.ts';
import type { Clock } from '../platform/clock.ts';
import { keysFrom } from '../platform/database.ts';
import type { Tabs } from '../platform/tabs.ts';
import { pauseCamera, showCamera } from '../protocol/tab-commands.ts';
import { siteIdOf, siteNameOf } from '../sites/find-site.ts';
import type { CameraRecord } from '../storage/schema.ts';
import type { Store, WriteTransaction } from '../storage/store.ts';
import { CAMERA_STORES, circumstancesOf } from './camera-circumstances.ts';
import { cameraMoment, coveredByEarlier, judged } from './camera-judging.ts';
import {
  advance,
  byClock,
  end,
  isFlicker,
  isOver,
  isSilent,
  needsNoAnswer,
  presumeEnd,
  type Report,
} from './camera-sessions.ts';
import type { PageScripts } from './page-scripts.ts';
import type { ContentSender } from './router.ts';

/** What a page that floods the port leaves behind is at most this old when the flood is noticed, in milliseconds. */
const FLOOD = 15_000;

const STORES = [...CAMERA_STORES, 'cameraSessions', 'moments'] as const;
type Transaction = WriteTransaction<[...typeof STORES]>;

/** Follows the camera sessions of all tabs and shows the child the ones that are live. */
export class CameraLog {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #scripts: PageScripts;
  readonly #tabs: Tabs;

  constructor(store: Store, clock: Clock, scripts: PageScripts, tabs: Tabs) {
    this.#store = store;
    this.#clock = clock;
    this.#scripts = scripts;
    this.#tabs = tabs;
  }

  /** Takes one sign of life, start or end. Reports may come twice and late; the latest word on each field stands. */
  async record(report: Report, sender: ContentSender): Promise<void> {
    const now = this.#clock.now();
    let isNew = false;
    await this.#store.write([...STORES], async (transaction) => {
      const sessions = transaction.objectStore('cameraSessions');
      const before = await sessions.get(report.session);
      if (before && !isSameFrame(before, sender)) return;
      if (!before && report.noticed && (await this.#isOfAnother(transaction, report, sender.tab, now)))
        return;
      const session = before ? byClock(before, now) : await begin(transaction, report, sender, now);
      if (isOver(session)) return;
      // Where the browser itself says that the camera is on, nobody has to take the page's word for it.
      const corroborated = report.corroborated || sender.sharing[report.source];
      await this.#keep(transaction, session, { ...report, corroborated }, sender, now);
      isNew = before === undefined;
    });
    if (isNew) await this.#holdIfPaused(sender.tab, now);
    await this.#show(sender, now);
  }

  /** The child says that sessions of its tab are fine, and with whom they are. */
  async markFine(ids: readonly string[], company: CameraCompany, sender: ContentSender): Promise<void> {
    await this.#store.write(['cameraSessions'], async (transaction) => {
      const sessions = transaction.objectStore('cameraSessions');
      for (const session of await sessions.index('tab').getAll(sender.tab)) {
        if (!ids.includes(session.id)) continue;
        await sessions.put({ ...session, company, covered: coveredBy(session.concerns) });
      }
    });
    await this.#show(sender, this.#clock.now());
  }

  /** A closed tab uses no camera any more. Frames of a page have no time to say so themselves. */
  async endTab(tab: number): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write(['cameraSessions', 'tabs'], async (transaction) => {
      await transaction.objectStore('tabs').delete(tab);
      const sessions = transaction.objectStore('cameraSessions');
      for (const kept of await sessions.index('tab').getAll(tab)) {
        const session = isSilent(kept, now) ? kept : byClock(kept, now);
        const lastSeenAt = isSilent(session, now) ? session.lastSeenAt : now;
        const more = session.isOnAir ? lastSeenAt - session.lastSeenAt : 0;
        const onAir = session.onAir && { ...session.onAir, ms: session.onAir.ms + more };
        await sessions.put(end({ ...session, lastSeenAt, onAir }, lastSeenAt));
      }
    });
  }

  /** Ends what a crash left open. */
  async endSilent(): Promise<void> {
    const now = this.#clock.now();
    await this.#changeLive((session) =>
      session.endedAt === null && isSilent(session, now) ? presumeEnd(session) : null,
    );
  }

  /** Ends what a killed browser left open: tab numbers mean nothing after a restart, and another tab may have one by now. */
  async endEarlierThan(start: number): Promise<void> {
    const now = this.#clock.now();
    await this.#changeLive((session) =>
      session.lastSeenAt < start || isSilent(session, now) ? end(session, session.lastSeenAt) : null,
    );
  }

  async #changeLive(changed: (session: CameraRecord) => CameraRecord | null): Promise<void> {
    await this.#store.write(['cameraSessions'], async (transaction) => {
      const sessions = transaction.objectStore('cameraSessions');
      for (const session of await sessions.index('tab').getAll()) {
        const next = changed(session);
        if (next) await sessions.put(next);
      }
    });
  }

  /** Tab numbers mean nothing after a restart of the browser. */
  async forgetTabs(): Promise<void> {
    await this.#store.write(['tabs'], (transaction) => transaction.objectStore('tabs').clear());
  }

  /**
   * A page that floods Porchlight with claims, made up or by turning its camera on and off, gets no history of it: what lasted
   * a moment and was seen by nobody else is dropped. That the page behaves oddly is noted all the same.
   */
  async forgetFlicker(sender: ContentSender): Promise<void> {
    const now = this.#clock.now();
    await this.#store.write(['cameraSessions', 'moments'], async (transaction) => {
      const sessions = transaction.objectStore('cameraSessions');
      for (const session of await sessions.index('lastSeenAt').getAll(keysFrom(now - FLOOD))) {
        if (!isSameFrame(session, sender) || !isFlicker(session)) continue;
        await sessions.delete(session.id);
        if (session.moment) await transaction.objectStore('moments').delete(session.moment);
      }
    });
  }

  /**
   * What was noticed without a claim may be the camera of another frame of the same tab, which told of it. That frame hears first
   * of its end: of what is heard of only now that it is over, the other told.
   */
  async #isOfAnother(transaction: Transaction, report: Report, tab: number, now: number): Promise<boolean> {
    if (report.endedAt !== null) return true;
    const sessions = transaction.objectStore('cameraSessions');
    const live = (await sessions.index('tab').getAll(tab)).filter((session) => !isSilent(session, now));
    for (const session of live) await sessions.put({ ...session, corroborated: true });
    return live.length > 0;
  }

  async #keep(
    transaction: Transaction,
    before: CameraRecord,
    report: Report,
    sender: ContentSender,
    now: number,
  ): Promise<void> {
    const around = await circumstancesOf(transaction, sender, now, this.#clock.timeZone());
    const session = judged(before, around, report, now);
    const moments = transaction.objectStore('moments');
    const kept = session.moment === null ? undefined : await moments.get(session.moment);
    const moment = cameraMoment(session, kept, now);
    if (moment) await moments.put(moment);
    const sessions = transaction.objectStore('cameraSessions');
    const covered = await this.#coveredBefore(transaction, before, session);
    await sessions.put(advance({ ...session, covered, moment: moment?.id ?? null }, report, now));
  }

  /** What the child said of earlier sessions is looked up again once it becomes clear with whom this one is. */
  async #coveredBefore(
    transaction: Transaction,
    before: CameraRecord,
    session: CameraRecord,
  ): Promise<CameraRecord['covered']> {
    const isSettled = session.company !== null || before.contactKey === session.contactKey;
    if (isSettled) return session.covered;
    const here = transaction.objectStore('cameraSessions').index('site');
    return coveredByEarlier(session, await here.getAll(session.site));
  }

  /** A frame that had no camera when the child paused knows nothing of it. */
  async #holdIfPaused(tab: number, now: number): Promise<void> {
    const sessions = await this.#shownIn(tab, now);
    if (sessions.some(({ held }) => held))
      await this.#tabs.sendToAllFrames(tab, pauseCamera, { paused: true });
  }

  async #shownIn(tab: number, now: number): Promise<CameraRecord[]> {
    const live = await this.#store.read(['cameraSessions'], (transaction) =>
      transaction.objectStore('cameraSessions').index('tab').getAll(tab),
    );
    return live.filter((session) => isShown(session, now));
  }

  async #show(sender: ContentSender, now: number): Promise<void> {
    const sessions = await this.#shownIn(sender.tab, now);
    const card = {
      siteName: siteNameOf(siteIdOf(sender.host)),
      contactName: sessions.find(({ contact }) => contact)?.contact?.name ?? null,
      audience: sessions.map(({ audience }) => audience).reduce(widest, 'nobody'),
      sessions: sessions.map((session) => {
        const { id, source, moment, startedAt, concerns, isPrivate, held } = session;
        return {
          id,
          source,
          moment,
          startedAt,
          concerns,
          isPrivate,
          held,
          isAnswered: needsNoAnswer(session),
        };
      }),
    };
    if (sessions.length > 0) await this.#scripts.show(sender, showCamera, card);
    else await this.#scripts.update(sender, showCamera, card);
  }
}

async function begin(
  transaction: Transaction,
  report: Report,
  sender: ContentSender,
  now: number,
): Promise<CameraRecord> {
  const site = siteIdOf(sender.host);
  const earlier = await transaction.objectStore('cameraSessions').index('site').getAll(site);
  const session: CameraRecord = {
    id: report.session,
    source: report.source,
    site,
    startedAt: Math.min(report.startedAt, now),
    lastSeenAt: now,
    endedAt: null,
    concerns: [],
    isPrivate: false,
    audience: 'nobody',
    contact: null,
    company: null,
    corroborated: false,
    onAir: { ms: 0, ways: [] },
    paused: false,
    held: false,
    isOnAir: false,
    tab: sender.tab,
    frame: sender.frame,
    moment: null,
    level: 'calm',
    isFirstHere: earlier.every(({ source }) => source !== report.source),
    // A camera that is turned on out of sight was never seen at all.
    hiddenSince: report.hidden ? 0 : null,
    contactKey: null,
    covered: null,
  };
  return { ...session, covered: coveredByEarlier(session, earlier) };
}

function isSameFrame(session: CameraRecord, sender: ContentSender): boolean {
  return session.site === siteIdOf(sender.host) && session.frame === sender.frame;
}

/** A camera that its page paused shows nothing; one that the child paused is shown as paused. */
function isShown(session: CameraRecord, now: number): boolean {
  return !isSilent(session, now) && (session.held || !session.paused);
}
