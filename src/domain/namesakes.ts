/** Somebody on a site, as they are shown there. */
export interface Named {
  key: string;
  site: string;
  name: string;
}

/** Signs that nobody sees, and marks. */
const UNSEEN = /[\p{C}\p{M}]/gu;

/** Those whose name somebody else on the same site has as well, as far as a reader can see: two accounts, or one that is made to look like another. */
export function namesakesAmong(people: readonly Named[]): ReadonlySet<string> {
  const byName = new Map<string, string[]>();
  for (const { key, site, name } of people) {
    const shown = seen(name);
    if (shown === '') continue;
    const place = `${site} ${shown}`;
    byName.set(place, [...(byName.get(place) ?? []), key]);
  }
  return new Set([...byName.values()].filter((keys) => keys.length > 1).flat());
}

function seen(name: string): string {
  return name.normalize('NFKD').replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
