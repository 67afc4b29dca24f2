import type { Clock } from '../platform/clock.ts';
import type { Lifecycle } from '../platform/lifecycle.ts';
import type { Tabs } from '../platform/tabs.ts';
import { dropOldRecords } from '../storage/retention.ts';
import type { Store } from '../storage/store.ts';
import type { CameraLog } from './camera-log.ts';
import type { FamilyCamera } from './family-camera.ts';
import type { SiteAccess } from './site-access.ts';

const EVERY_MINUTES = 60;

interface Dependencies {
  store: Store;
  clock: Clock;
  cameraLog: CameraLog;
  familyCamera: FamilyCamera;
  siteAccess: SiteAccess;
  tabs: Tabs;
}

/** What is done when nobody waits for it: on installation, when the browser starts, and about once an hour. */
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
    lifecycle.onHousekeeping(EVERY_MINUTES, () => this.#tidy());
  }

  async #installed(isFirst: boolean): Promise<void> {
    await this.#parts.siteAccess.refresh();
    if (isFirst) await this.#parts.tabs.open('src/ui/welcome/index.html');
    await this.#parts.cameraLog.endEarlierThan(this.#awakeSince);
  }

  async #started(): Promise<void> {
    await this.#parts.siteAccess.refresh();
    await this.#parts.familyCamera.applyBlocks();
    await this.#parts.cameraLog.forgetTabs();
    await this.#parts.cameraLog.endEarlierThan(this.#awakeSince);
    await this.#tidy();
  }

  async #tidy(): Promise<void> {
    await this.#parts.cameraLog.endSilent();
    await dropOldRecords(this.#parts.store, this.#parts.clock.now());
  }
}
