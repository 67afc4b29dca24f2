import { cpus, totalmem } from 'node:os';

/** Where and when the figures were measured. */
export interface Machine {
  processor: string;
  cores: number;
  memory: number;
  node: string;
  browser: string;
  date: string;
}

const GIGABYTE = 2 ** 30;

/** This machine, now. `browser` is what the browser says of itself. */
export function thisMachine(browser: string): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() || 'an unknown processor',
    cores: all.length,
    memory: Math.round(totalmem() / GIGABYTE),
    node: process.versions.node,
    browser,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** In one sentence. */
export function machineText({ processor, cores, memory, node, browser, date }: Machine): string {
  return `Measured on ${date} on ${processor} (${cores} cores, ${memory} GB), ${browser}, Node ${node}.`;
}
