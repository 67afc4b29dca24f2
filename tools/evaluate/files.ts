import { once } from 'node:events';
import { createReadStream, createWriteStream, type Stats } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { PIPE } from './options.ts';
import { causeOf, UsageError } from './usage-error.ts';

/** The three streams that every program has. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

/**
 * Looks at all inputs before anything is written.
 *
 * @param output where something will be written, if anywhere
 * @returns their size in bytes together, or `null` when one of them does not have a size
 * @throws UsageError when one cannot be read, or would be overwritten by the output
 */
export async function checkInputs(inputs: readonly string[], output = PIPE): Promise<number | null> {
  const target = output === PIPE ? null : await findStats(output);
  let total: number | null = 0;
  for (const input of inputs) {
    const stats = input === PIPE ? null : await statsOf(input);
    if (stats && target && isSameFile(stats, target)) {
      throw new UsageError(`--in and --out are the same file: ${input}`);
    }
    total = total !== null && stats?.isFile() ? total + stats.size : null;
  }
  return total;
}

async function findStats(path: string): Promise<Stats | null> {
  // Whether the output can be written is for `openOutput` to say.
  return stat(path).catch(() => null);
}

async function statsOf(path: string): Promise<Stats> {
  try {
    const stats = await stat(path);
    await access(path, constants.R_OK);
    if (!stats.isDirectory()) return stats;
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${causeOf(error)}`);
  }
  throw new UsageError(`Cannot read ${path}: it is a folder`);
}

function isSameFile(one: Stats, other: Stats): boolean {
  return one.isFile() && one.dev === other.dev && one.ino === other.ino;
}

export function openInput(path: string, { stdin }: Streams): Readable {
  return path === PIPE ? stdin : createReadStream(path, { highWaterMark: 1 << 20 });
}

/** @throws UsageError when it cannot be written */
export async function openOutput(path: string, { stdout }: Streams): Promise<Writable> {
  if (path === PIPE) return stdout;
  const stream = createWriteStream(path);
  try {
    await once(stream, 'open');
    return stream;
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${causeOf(error)}`);
  }
}

/** What an input is called in what is said about it. */
export function nameOf(path: string): string {
  return path === PIPE ? 'standard input' : path;
}
