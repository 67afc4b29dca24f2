import { useEffect, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import type { Managed } from './managed.ts';

/** `unknown` until the browser said; `everySite`: all that is to be watched is. */
export type Watching = 'unknown' | 'everySite' | 'listedSites';

/** Whether every site is watched, or every one that an administrator listed, and the way to change it. */
export interface AllSites {
  watching: Watching;
  /** How the last wish went; `null` while nobody wished for anything. */
  outcome: 'granted' | 'declined' | 'givenBack' | 'kept' | null;
  /** Must be called from a click: Firefox asks nobody otherwise. */
  allow(): void;
  giveBack(): void;
}

/** What is needed of the page to ask for sites. */
export type SitesPage = Pick<
  ExtensionPage,
  'hasAllSites' | 'requestAllSites' | 'giveBackAllSites' | 'hasSites' | 'requestSites'
>;

/** @param watch what an administrator wants watched */
export function useAllSites(page: SitesPage, watch: Managed['watch']): AllSites {
  const listed = watch?.every === false ? watch.sites : null;
  const wanted = listed?.join(' ') ?? null;
  const [watching, setWatching] = useState<Watching>('unknown');
  const [outcome, setOutcome] = useState<AllSites['outcome']>(null);
  useEffect(() => {
    const asked = wanted === null ? page.hasAllSites() : page.hasSites(hostsIn(wanted));
    void asked.then((has) => setWatching(has ? 'everySite' : 'listedSites'));
  }, [page, wanted]);

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
    allow() {
      const asked = listed ? page.requestSites(listed) : page.requestAllSites();
      void settle(asked, 'everySite', 'granted', 'declined');
    },
    giveBack: () => void settle(page.giveBackAllSites(), 'listedSites', 'givenBack', 'kept'),
  };
}

function hostsIn(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}
