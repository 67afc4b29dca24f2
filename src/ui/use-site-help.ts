import { useEffect, useState } from 'preact/hooks';
import type { SiteHelp } from '../domain/site-help.ts';
import type { ExtensionPage } from '../platform/extension-page.ts';
import { getSiteHelp } from '../protocol/guidance-commands.ts';

/**
 * How to report and block on a site; `null` without one, for one that is not known, and until the background answers.
 * @param site its id or its name
 */
export function useSiteHelp(page: Pick<ExtensionPage, 'send'>, site: string | null): SiteHelp | null {
  const [help, setHelp] = useState<SiteHelp | null>(null);
  useEffect(() => {
    let isWanted = true;
    setHelp(null);
    if (site === null) return;
    // Without an answer everything else on the page still helps.
    page
      .send(getSiteHelp, { site })
      .then((found) => isWanted && setHelp(found))
      .catch(() => {});
    return () => {
      isWanted = false;
    };
  }, [page, site]);
  return help;
}
