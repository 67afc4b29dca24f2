import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../evaluate/usage-error.ts';

/** The `.jsonl` files of a folder, or the file itself. @throws UsageError for a folder without any */
export async function filesIn(path: string): Promise<string[]> {
  // Whether a file can be read is for `checkInputs` to say.
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl')).sort();
  if (names.length === 0) throw new UsageError(`There is no .jsonl file in ${path}`);
  return names.map((name) => join(path, name));
}
