import { byWeight, isClose } from '../domain/camera/companion.ts';
import { decideRequest, judgeCamera } from '../domain/camera/judge.ts';
import type { Clock } from '../platform/clock.ts';
import type { Tabs } from '../platform/tabs.ts';
import type { ReplyOf, RequestOf } from '../protocol/command.ts';
import type { cameraDecided, cameraWanted } from '../protocol/content-commands.ts';
import { ASKED_AT_MOST } from '../protocol/model-schemas.ts';
import { askForCamera, decideCamera } from '../protocol/tab-commands.ts';
import { siteIdOf, siteNameOf } from '../sites/find-site.ts';
import type { Store } from '../storage/store.ts';
import { CAMERA_STORES, circumstancesOf } from './camera-circumstances.ts';
import type { PageScripts } from './page-scripts.ts';
import type { ContentSender } from './router.ts';

/** Says whether a page may have the camera: by what the family agreed, or by asking the child first. */
export class CameraRequests {
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

  /** `wait` where the child is asked; where it cannot be asked the page goes on, and the light shows it. */
  async answer(
    { ask, hidden }: RequestOf<typeof cameraWanted>,
    sender: ContentSender,
  ): Promise<ReplyOf<typeof cameraWanted>['answer']> {
    const now = this.#clock.now();
    const around = await this.#store.read([...CAMERA_STORES], (transaction) =>
      circumstancesOf(transaction, sender, now, this.#clock.timeZone()),
    );
    const decision = decideRequest(around);
    if (decision !== 'ask') return decision;
    const context = {
      ...around,
      source: 'camera',
      hidden,
      audience: 'nobody',
      minutesOn: 0,
      firstTimeHere: false,
    } as const;
    const isShown = await this.#scripts.show(sender, askForCamera, {
      ask,
      endsAt: now + ASKED_AT_MOST,
      siteName: siteNameOf(siteIdOf(sender.host)),
      contactName: byWeight(around.companions).find(isClose)?.name ?? null,
      concerns: judgeCamera(context, around.agreement).concerns,
    });
    return isShown ? 'wait' : 'go';
  }

  /** Tells every frame of the tab, so that the one that waits hears it, and the card goes. */
  async decided(decision: RequestOf<typeof cameraDecided>, sender: ContentSender): Promise<void> {
    await this.#tabs.sendToAllFrames(sender.tab, decideCamera, decision);
  }
}
