import { FACTS } from './facts.ts';
import { type Finding, HELP_PAGES as KINDS, type SiteFacts } from './site-facts.ts';

/** Addresses of the pages of a site: report, block, privacy. */
export type HelpPages = readonly [report: string | null, block: string | null, privacy: string | null];

/** Good enough to know by, but nothing that a child can do something with: source code, copies, shops. */
const NOT_FOR_PEOPLE: readonly string[] = ['github.com', 'archive.is', 'play.google.com'];

/**
 * The pages of each site, by its id. The build puts these addresses alone in the place of this module, so that the facts with
 * all their sources are in no script (`tools/build/help-pages.ts`).
 */
export const HELP_PAGES: Readonly<Record<string, HelpPages>> = Object.fromEntries(
  Object.entries(FACTS).map(([id, facts]) => [id, pagesOf(facts)]),
);

function pagesOf({ help }: SiteFacts): HelpPages {
  const [report, block, privacy] = KINDS.map((kind) => addressFor(help[kind]));
  return [report ?? null, block ?? null, privacy ?? null];
}

/** The service's own page. What others tell, what is only half sure and what there is not is no link for a child. */
function addressFor(finding: Finding | null): string | null {
  if (finding?.outcome !== 'found' || finding.sure === 'L') return null;
  const { protocol, host } = new URL(finding.url);
  return protocol === 'https:' && !NOT_FOR_PEOPLE.includes(host) ? finding.url : null;
}
