import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../../../tools/browser/launch.ts';
import { forgetTraffic, tellOfTraffic, trafficFolder } from '../../../../tools/test/traffic.ts';
import { judge } from './judge.ts';
import { keptTraffic } from './record.ts';

/**
 * Around all tests in one browser: begins a record of everything that any browser asks for, and at the end fails the run if one
 * of them, or the extension in it, asked for what it must not.
 */
export default function recordTraffic({ name }: TestProject): () => void {
  const browser: BrowserName = name === 'firefox' ? 'firefox' : 'chromium';
  forgetTraffic(name);
  return () => {
    const traffic = keptTraffic(trafficFolder(name));
    if (traffic.length === 0) return console.log(`Traffic: no ${browser} was opened.`);
    const { summary, offences } = judge(browser, traffic);
    console.log(`Traffic: ${summary}.`);
    for (const offence of offences) console.error(`  ✗ ${offence}`);
    tellOfTraffic(name, offences.length === 0);
    // Vitest only mentions what is thrown here.
    if (offences.length > 0) process.exitCode = 1;
  };
}
