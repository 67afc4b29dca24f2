import { CATALOGUE } from '../../src/sites/catalogue.ts';
import { FACTS } from '../../src/sites/facts.ts';
import type { Site } from '../../src/sites/site.ts';
import type { HelpPage, Outcome, SiteFacts } from '../../src/sites/site-facts.ts';

export const HELP_NAMES: Readonly<Record<HelpPage, string>> = {
  report: 'report',
  block: 'block',
  privacy: 'for young people',
};

/** adults: settings for young people of a service that admits adults only, which nobody needs to look for. */
type Result = Outcome | 'adults' | 'unknown';

type Fact = 'age' | HelpPage | 'traits';

const ROWS: readonly (readonly [Fact, string])[] = [
  ['age', 'the age it states'],
  ['report', 'its page on how to report'],
  ['block', 'its page on how to block'],
  ['privacy', 'its settings for young people'],
  ['traits', 'where what it has was read'],
];

const COLUMNS: readonly (readonly [Result, string])[] = [
  ['found', 'found'],
  ['guide', 'by others'],
  ['none', 'there is none'],
  ['adults', 'for adults only'],
  ['unknown', 'not found'],
];

const ADULT = 18;

/** What came of the search for one fact of a site. */
export function resultOf({ statedAge }: Site, { age, help, traits }: SiteFacts, fact: Fact): Result {
  if (fact === 'traits') return traits === null ? 'unknown' : 'found';
  const finding = fact === 'age' ? age : help[fact];
  if (finding !== null) return finding.outcome;
  return fact === 'privacy' && statedAge !== null && statedAge >= ADULT ? 'adults' : 'unknown';
}

/** How much is known of all sites, fact by fact. */
export function resultsTable(): string {
  const head = ['fact', ...COLUMNS.map(([, name]) => name)];
  const rows = ROWS.map(([fact, name]) => [name, ...COLUMNS.map(([result]) => count(fact, result))]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function count(fact: Fact, result: Result): number {
  return CATALOGUE.filter((site) => {
    const facts = FACTS[site.id];
    return facts !== undefined && resultOf(site, facts, fact) === result;
  }).length;
}
