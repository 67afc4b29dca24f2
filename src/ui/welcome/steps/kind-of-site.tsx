import type { AboutSite } from '../../../domain/about-site.ts';
import type { AgeBand, SiteKind } from '../../../domain/model.ts';
import { findAgeNote } from '../../../domain/summary/age-note.ts';
import { useWords, type Words } from '../../words.ts';

interface KindOfSiteProps {
  kind: SiteKind;
  sites: readonly AboutSite[];
  childAgeBand: AgeBand | null;
}

/** One kind of site: how many there are, how many are for older children, and on request each by name. */
export function KindOfSite({ kind, sites, childAgeBand }: KindOfSiteProps) {
  const words = useWords();
  const older = sites.filter((site) => findAgeNote(site, childAgeBand) !== null).length;
  return (
    <li>
      <details class="kind">
        <summary>
          <span class="kind-name">{words.text(`site_kind_${kind}`)}</span>
          <span class="soft small">{words.count('welcome_known_sites', sites.length)}</span>
          <span class="kind-what soft small">{whatItIs(kind, older, sites.length, childAgeBand, words)}</span>
        </summary>
        <ul class="kind-sites">
          {sites.map((about) => (
            <li key={about.site}>{nameWithAge(about, words)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function nameWithAge({ site, ratedAge }: AboutSite, words: Words): string {
  return words.text('welcome_known_siteAge', site, words.number(ratedAge));
}

/** What kind of place it is, and how it suits the child's age. */
function whatItIs(
  kind: SiteKind,
  older: number,
  all: number,
  childAgeBand: AgeBand | null,
  words: Words,
): string {
  const what = words.text(`site_what_${kind}`);
  if (childAgeBand === null) return what;
  if (older === 0) return `${what} ${words.text('welcome_known_fits')}`;
  const howMany =
    older === all ? words.text('welcome_known_allOlder') : words.count('welcome_known_older', older);
  return `${what} ${howMany}`;
}
