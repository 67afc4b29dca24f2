import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The same build must give the same bytes, whenever and wherever it is packed. Zip knows no time before 1980. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Every file below a folder with what is in it, in an order that no file system decides. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  return new Map(
    names.map((name) => [name.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(folder, name)))]),
  );
}

/** A folder as one zip file, which depends on names and contents alone. */
export function zipOf(folder: string): Uint8Array {
  const entries: Zippable = Object.fromEntries(filesIn(folder));
  return zipSync(entries, { level: 9, mtime: FIXED_TIME });
}
