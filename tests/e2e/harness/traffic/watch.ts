import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Gate, openGate } from '../../../../tools/browser/gate.ts';
import type { BrowserName } from '../../../../tools/browser/launch.ts';
import { keepTraffic, trafficOf } from './record.ts';

/** What a browser without the extension is to be started with, so that its traffic is in the record, too. */
export interface WatchedTraffic {
  gate: Gate;
  requestLog: string;
  /** To be called once the browser is gone. */
  end(): Promise<void>;
}

/** For browsers that `openTestBrowser` does not open. */
export async function watchTraffic(browser: BrowserName): Promise<WatchedTraffic> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-traffic-'));
  const requestLog = join(folder, 'requests');
  const gate = await openGate({});
  return {
    gate,
    requestLog,
    async end() {
      await gate.close();
      keepTraffic(trafficOf(browser, gate, requestLog));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
