import { useEffect, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';

/** `unknown` until the browser said. */
export type Watching = 'unknown' | 'everySite' | 'listedSites';

/** Whether every site is watched, and the way to change it. */
export interface AllSites {
  watching: Watching;
  /** How the last wish went; `null` while nobody wished for anything. */
  outcome: 'granted' | 'declined' | 'givenBack' | 'kept' | null;
  /** Must be called from a click: Firefox asks nobody otherwise. */
  allow(): void;
  giveBack(): void;
}

type Page = Pick<ExtensionPage, 'hasAllSites' | 'requestAllSites' | 'giveBackAllSites'>;

export function useAllSites(page: Page): AllSites {
  const [watching, setWatching] = useState<Watching>('unknown');
  const [outcome, setOutcome] = useState<AllSites['outcome']>(null);
  useEffect(() => {
    void page.hasAllSites().then((has) => setWatching(has ? 'everySite' : 'listedSites'));
  }, [page]);

  /** A browser that refuses leaves things as they are, as a "no" does. */
  async function settle(
    asked: Promise<boolean>,
    done: Watching,
    yes: AllSites['outcome'],
    no: AllSites['outcome'],
  ) {
    const isDone = await asked.catch(() => false);
    if (isDone) setWatching(done);
    setOutcome(isDone ? yes : no);
  }

  return {
    watching,
    outcome,
    allow: () => void settle(page.requestAllSites(), 'everySite', 'granted', 'declined'),
    giveBack: () => void settle(page.giveBackAllSites(), 'listedSites', 'givenBack', 'kept'),
  };
}
