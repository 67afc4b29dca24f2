import { SITE_KINDS, type SiteKind } from '../../src/domain/model.ts';
import { CATALOGUE } from '../../src/sites/catalogue.ts';
import { FACTS } from '../../src/sites/facts.ts';
import { RATING_RULES, rate } from '../../src/sites/rating.ts';
import { type Site, TRAITS, type Trait } from '../../src/sites/site.ts';
import { HELP_PAGES, type HelpPage, type SiteFacts, type Source } from '../../src/sites/site-facts.ts';
import { HELP_NAMES, resultOf, resultsTable } from './results.ts';
import { textOf } from './words.ts';

const TRAIT_NAMES: Readonly<Record<Trait, string>> = {
  directMessages: 'direct messages',
  group: 'groups',
  camera: 'camera',
  strangers: 'strangers',
  anonymous: 'anonymous',
  disappearing: 'disappearing messages',
};

/** What a cell says where there is no such thing, or where only others tell of it. */
const NONE: Readonly<Record<HelpPage, string>> = {
  report: 'no way to report',
  block: 'no way to block',
  privacy: 'no settings for young people',
};

const HEAD = '| site | addresses | age it states | rating | what it has | its own pages | checked |';
const RULE = '|---|---|---|---|---|---|---|';

/** The whole of `docs/sites.md`. */
export function sitesPage(): string {
  return [opening(), ratings(), ...SITE_KINDS.map(partOf), notes()].join('\n');
}

function opening(): string {
  return `# The sites that Porchlight knows

Made by \`npm run sites\` from \`src/sites/\`; a test compares the two. [Adding a site](adding-a-site.md) tells how to change it.

${CATALOGUE.length} sites, each with its addresses, what it offers, the youngest age that the service itself names, Porchlight's own rating
with its reason, and the service's own pages for help. What was not found is left out and never guessed.

${resultsTable()}

“There is none” is more than not found: a service's terms were read whole and name no age, or a page says that it has no way to block.
“By others” is a guide of somebody else, where no page of the service itself was found.
Settings “for young people” are those for everybody, where a service has no others; notes below say so.

Facts were looked up in stored copies of public pages, not on the live web, and services change: look at the service's own page before
you rely on one. Behind each fact stands how sure it is. **H**: read on a page of the service itself. **M**: others who know the service
say so, or the address stands in several places. **L**: an old copy, or one place only. **–** behind what a site has: common knowledge
that no page was found for. Ages are those of most countries; some have higher ones, and notes below say so where it was found.
`;
}

function ratings(): string {
  const rows = RATING_RULES.map(({ note, age }) => `| ${textOf(`site_note_${note}`)} | ${age} |`);
  return `## How Porchlight rates

The rating is Porchlight's own judgement. It follows from what a site offers and from nothing else: the highest age in this list that
fits the site, and never less than the service itself says.

| what a site offers | suitable from |
|---|---|
${rows.join('\n')}
`;
}

function partOf(kind: SiteKind): string {
  const rows = CATALOGUE.filter((site) => site.kind === kind).map((site) => rowOf(site, factsOf(site.id)));
  return `## ${textOf(`site_kind_${kind}`)}

${HEAD}
${RULE}
${rows.join('\n')}
`;
}

/** A site's row of its table. */
export function rowOf(site: Site, facts: SiteFacts): string {
  const cells = [
    site.name,
    site.hosts.join(', '),
    ageOf(site, facts),
    ratingOf(site),
    traitsOf(site, facts),
    helpOf(site, facts),
    facts.checked,
  ];
  return `| ${cells.join(' | ')} |`;
}

function ageOf({ statedAge }: Site, { age }: SiteFacts): string {
  return age === null ? '' : link(statedAge === null ? 'it names none' : String(statedAge), age);
}

function ratingOf(site: Site): string {
  const { age, reasons } = rate(site);
  const why =
    reasons.length > 0 ? reasons.map((note) => textOf(`site_note_${note}`)) : ['The service says so'];
  return `${age}: ${why.join('; ')}`;
}

function traitsOf({ traits }: Site, facts: SiteFacts): string {
  const names = TRAITS.filter((trait) => traits[trait]).map((trait) => TRAIT_NAMES[trait]);
  const list = names.join(', ') || 'a chat with a machine';
  return facts.traits === null ? `${list} (–)` : link(list, facts.traits);
}

function helpOf(site: Site, facts: SiteFacts): string {
  return HELP_PAGES.flatMap((page) => {
    const found = facts.help[page];
    const result = resultOf(site, facts, page);
    if (result === 'adults') return [`${HELP_NAMES[page]}: none, adults only`];
    if (found === null) return [];
    const words = { found: HELP_NAMES[page], guide: `${HELP_NAMES[page]}, by others`, none: NONE[page] };
    return [link(words[found.outcome], found)];
  }).join(', ');
}

function link(text: string, { url, sure }: Source): string {
  return `[${text}](${url}) (${sure})`;
}

function notes(): string {
  const lines = CATALOGUE.flatMap(({ id, name }) => {
    const { note } = factsOf(id);
    return note === '' ? [] : [`- **${name}**: ${note}`];
  });
  return `## Notes

${lines.join('\n')}
`;
}

/** @throws Error where a site has no facts. */
function factsOf(id: string): SiteFacts {
  const facts = FACTS[id];
  if (facts === undefined) throw new Error(`There are no facts of ${id}`);
  return facts;
}
