import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Tally } from './outcome.ts';

/** The environment variable that names the folder to tests; without it nobody wants to know. */
export const TRAFFIC_FOLDER = 'PORCHLIGHT_TRAFFIC';

/** Where the traffic of a run of tests in one browser is kept, out of sight of version control. */
export function trafficFolder(project: string): string {
  return `node_modules/.porchlight/traffic/${project}`;
}

const verdictFile = (project: string) => `${trafficFolder(project)}.json`;

/** Takes away what the last run left. */
export function forgetTraffic(project: string): void {
  for (const path of [trafficFolder(project), verdictFile(project)])
    rmSync(path, { recursive: true, force: true });
}

/** Leaves for `npm test` what the check of the traffic came to. */
export function tellOfTraffic(project: string, isGood: boolean): void {
  mkdirSync(dirname(verdictFile(project)), { recursive: true });
  writeFileSync(verdictFile(project), JSON.stringify(isGood));
}

/** The check as one that counts; a run that left no word of it has failed it. */
export function trafficTally(project: string): Tally {
  const file = verdictFile(project);
  const isGood = existsSync(file) && readFileSync(file, 'utf8') === 'true';
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: [] };
}
