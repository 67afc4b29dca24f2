import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gate, HostMap } from '../../../../tools/browser/gate.ts';
import type { BrowserName } from '../../../../tools/browser/launch.ts';
import { readRequestLog } from '../../../../tools/browser/request-log.ts';
import { TRAFFIC_FOLDER } from '../../../../tools/test/traffic.ts';
import type { Traffic } from './judge.ts';

/** Whether this is a run of tests, which keeps what its browsers ask for. */
export function isTrafficKept(): boolean {
  return Boolean(process.env[TRAFFIC_FOLDER]);
}

/** What both witnesses saw of one browser. To be asked once the browser is gone. */
export function trafficOf(
  browser: BrowserName,
  gate: Gate,
  requestLog: string,
  hosts: HostMap = {},
): Traffic {
  const { passed, refused } = gate;
  return { passed, refused, requests: readRequestLog(browser, requestLog), served: Object.keys(hosts) };
}

/** Puts the traffic of one browser to that of the run, for the check at its end. */
export function keepTraffic(traffic: Traffic): void {
  const folder = process.env[TRAFFIC_FOLDER];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(traffic));
}

/** All that was kept in a folder. */
export function keptTraffic(folder: string): Traffic[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name): Traffic => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
