import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { getSiteHelp } from '../../../src/protocol/guidance-commands.ts';
import { CATALOGUE } from '../../../src/sites/catalogue.ts';
import { FACTS } from '../../../src/sites/facts.ts';
import { HELP_PAGES } from '../../../src/sites/site-facts.ts';
import { findSiteHelp } from '../../../src/sites/site-help.ts';

describe('how to report and block', () => {
  it('is known by the id and by the name of a site', () => {
    const help = findSiteHelp('discord');
    expect(help).toEqual({
      site: 'Discord',
      report: FACTS['discord']?.help.report?.url,
      block: FACTS['discord']?.help.block?.url,
      privacy: FACTS['discord']?.help.privacy?.url,
    });
    expect(findSiteHelp('Discord')).toEqual(help);
  });

  it.each(['garden.example', '', 'constructor'])('is not known of "%s"', (named) => {
    expect(findSiteHelp(named)).toBeNull();
  });

  it.each(CATALOGUE.map(({ id }) => id))(
    'on %s is a web page over a safe connection, and no half-sure one',
    (id) => {
      const help = findSiteHelp(id);
      expect(v.is(getSiteHelp.reply(), help)).toBe(true);
      for (const kind of HELP_PAGES) {
        const finding = FACTS[id]?.help[kind];
        if (finding?.sure === 'L' || finding?.outcome !== 'found') expect(help?.[kind]).toBeNull();
      }
    },
  );
});

test('source code, copies and shops are no place to report', () => {
  expect(FACTS['kick']?.help.privacy?.url).toContain('archive.is');
  expect(findSiteHelp('kick')?.privacy).toBeNull();
});

test('a page believes no other address', () => {
  const odd = ['http://discord.com/report', 'javascript:alert(1)', 'data:text/html,x', 'nonsense'];
  for (const report of odd)
    expect(v.is(getSiteHelp.reply(), { site: 'Discord', report, block: null, privacy: null })).toBe(false);
});
