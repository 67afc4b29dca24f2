// How fast everything is, and against what: `npm run bench`, or `npm run bench -- GROUP …`.
import { readFile, writeFile } from 'node:fs/promises';
import { BOUNDS } from './bounds.ts';
import { type Browsers, makeBrowsers } from './browsers/browsers.ts';
import { withResults } from './document.ts';
import type { Figure } from './figures.ts';
import { GROUPS, type Group } from './groups.ts';
import { judge } from './judge.ts';
import { machineText, thisMachine } from './machine.ts';
import { readOptions } from './options.ts';
import { brokenIn, reportLines, reportMarkdown, type Section } from './report.ts';

const PAGE = new URL('../../docs/performance.md', import.meta.url);

const { groups, writes } = readOptions(
  process.argv.slice(2),
  GROUPS.map(({ name }) => name),
);
const machine = thisMachine();
const browsers = makeBrowsers();
const sections: Section[] = [];
let version = '';
try {
  for (const group of GROUPS.filter(({ name }) => groups.includes(name)))
    sections.push(await sectionOf(group, browsers));
  if (writes) version = await (await browsers.without()).browser.version();
} finally {
  await browsers.close();
}
console.log(['', ...reportLines(sections), ''].join('\n'));
if (writes) {
  const results = [machineText(machine, version), '', ...reportMarkdown(sections)];
  await writeFile(PAGE, withResults(await readFile(PAGE, 'utf8'), results));
}
const broken = brokenIn(sections);
console.log(broken.length === 0 ? 'All bounds are kept.' : `Bounds that are broken: ${broken.length}.`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** A group that fails breaks its bounds; what the others found is shown all the same. */
async function sectionOf({ name, heading, measure }: Group, from: Browsers): Promise<Section> {
  const start = performance.now();
  console.log(`${name} …`);
  const figures = await measure(from).catch((error: unknown): Figure[] => {
    console.error(error);
    return [];
  });
  console.log(`  ${((performance.now() - start) / 1_000).toFixed(0)} s`);
  return { heading, lines: judge(figures, BOUNDS[name] ?? []) };
}
