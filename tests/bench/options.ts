export interface Options {
  /** The groups to be run, in their order. */
  groups: readonly string[];
  /** The results go into the documentation, too. */
  writes: boolean;
}

/** `npm run bench -- pages popup --write`: without a name all groups. @throws Error for what is none of these. */
export function readOptions(words: readonly string[], all: readonly string[]): Options {
  const named = words.filter((word) => word !== '--write');
  const odd = named.find((word) => !all.includes(word));
  if (odd !== undefined) throw new Error(`There is no "${odd}": --write, ${all.join(', ')}`);
  const writes = words.includes('--write');
  // Otherwise what is written down would be of several days and machines.
  if (writes && named.length > 0) throw new Error('Only a run of all groups is written down');
  return { groups: named.length > 0 ? all.filter((name) => named.includes(name)) : all, writes };
}
