import type { Clock } from '../platform/clock.ts';
import type { Lifecycle } from '../platform/lifecycle.ts';
import type { Tabs } from '../platform/tabs.ts';
import { dropOldRecords } from '../storage/retention.ts';
import type { Store } from '../storage/store.ts';
import type { CameraLog } from './camera-log.ts';
import type { FamilyCamera } from './family-camera.ts';
import type { FamilyPolicy } from './family-policy.ts';
import type { Heartbeat } from './heartbeat.ts';
import type { SiteAccess } from './site-access.ts';

/** Also how often Porchlight makes sure that it is there: see `heartbeat.ts`. */
const EVERY_MINUTES = 15;

interface Dependencies {
  store: Store;
  clock: Clock;
  cameraLog: CameraLog;
  heartbeat: Heartbeat;
  familyCamera: FamilyCamera;
  familyPolicy: FamilyPolicy;
  siteAccess: SiteAccess;
  tabs: Tabs;
}

/** What is done when nobody waits for it: on installation, when the browser starts, and about every quarter of an hour. */
export class Housekeeping {
  readonly #parts: Dependencies;
  /** Since when this background is awake: what is older than a start that it hears of was before that start. */
  readonly #awakeSince: number;

  constructor(parts: Dependencies) {
    this.#parts = parts;
    this.#awakeSince = parts.clock.now();
  }

  listen(lifecycle: Lifecycle): void {
    lifecycle.onInstalled((isFirst) => this.#installed(isFirst));
    lifecycle.onStartup(() => this.#started());
    lifecycle.onHousekeeping(EVERY_MINUTES, () => this.#everyQuarter());
  }

  async #installed(isFirst: boolean): Promise<void> {
    const { siteAccess, tabs, cameraLog } = this.#parts;
    await doAll([
      // First: a page that comes in front of another one later would surprise who has begun to do something.
      async () => isFirst && tabs.open('src/ui/welcome/index.html'),
      () => this.#followPolicy(false),
      () => siteAccess.refresh(),
      () => cameraLog.endEarlierThan(this.#awakeSince),
    ]);
  }

  async #started(): Promise<void> {
    const { siteAccess, familyCamera, cameraLog, store } = this.#parts;
    await doAll([
      () => this.#followPolicy(false),
      () => siteAccess.refresh(),
      () => familyCamera.applyBlocks(),
      () => cameraLog.forgetTabs(),
      () => cameraLog.endEarlierThan(this.#awakeSince),
      () => this.#tidy(),
      () => store.check(),
    ]);
  }

  async #everyQuarter(): Promise<void> {
    await this.#followPolicy(true);
    await this.#tidy();
  }

  /** A browser that does not tell leaves things as they are. */
  async #followPolicy(isSure: boolean): Promise<void> {
    await this.#parts.familyPolicy.refresh(isSure).catch(() => {});
  }

  async #tidy(): Promise<void> {
    const { heartbeat, cameraLog, store, clock } = this.#parts;
    await doAll([
      () => heartbeat.beat(),
      () => cameraLog.endSilent(),
      () => dropOldRecords(store, clock.now()),
    ]);
  }
}

/**
 * One after the other, each of them whatever becomes of the others: the browser does not say twice that it has started.
 * @throws the first error, when all is done
 */
async function doAll(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const task of tasks) await task().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}
