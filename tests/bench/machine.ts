import { cpus, loadavg, totalmem } from 'node:os';

/** Where and when the figures were measured. */
export interface Machine {
  processor: string;
  cores: number;
  memory: number;
  node: string;
  /** How many others wanted the processor, on average over a minute; always 0 on Windows. */
  load: number;
  date: string;
}

const GIGABYTE = 2 ** 30;

/** This machine, now. */
export function thisMachine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() || 'an unknown processor',
    cores: all.length,
    memory: Math.round(totalmem() / GIGABYTE),
    node: process.versions.node,
    load: loadavg()[0] ?? 0,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** For people: `browser` is what the browser says of itself. */
export function machineText(
  { processor, cores, memory, node, load, date }: Machine,
  browser: string,
): string {
  const where = `${processor} (${cores} cores, ${memory} GB), ${browser}, Node ${node}`;
  return `Measured on ${date} on ${where}. Load before it began: ${load.toFixed(1)}.`;
}
