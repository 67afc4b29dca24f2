import { useEffect, useState } from 'preact/hooks';
import type { AboutSite } from '../../../domain/about-site.ts';
import { type AgeBand, SITE_KINDS, type SiteKind } from '../../../domain/model.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { getKnownSites } from '../../../protocol/welcome-commands.ts';
import { useWords } from '../../words.ts';
import { KindOfSite } from './kind-of-site.tsx';

interface KnownSitesProps {
  page: Pick<ExtensionPage, 'send'>;
  childAgeBand: AgeBand | null;
}

/**
 * The sites that Porchlight knows by name, by kind, with what they are rated: for those who want to know. Nothing while the
 * background is silent.
 */
export function KnownSites({ page, childAgeBand }: KnownSitesProps) {
  const words = useWords();
  const [sites, setSites] = useState<readonly AboutSite[]>([]);
  useEffect(() => {
    page.send(getKnownSites, {}).then(setSites, () => {});
  }, [page]);
  if (sites.length === 0) return null;
  const ofKind = (kind: SiteKind) => sites.filter((site) => site.kind === kind);
  return (
    <details class="card known-sites">
      <summary>{words.count('welcome_known_number', sites.length)}</summary>
      {childAgeBand === null && <p class="soft">{words.text('welcome_known_noAge')}</p>}
      <ul class="rows">
        {SITE_KINDS.filter((kind) => ofKind(kind).length > 0).map((kind) => (
          <KindOfSite key={kind} kind={kind} sites={ofKind(kind)} childAgeBand={childAgeBand} />
        ))}
      </ul>
      <p class="soft small">{words.text('welcome_known_ratings')}</p>
    </details>
  );
}
