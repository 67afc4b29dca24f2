import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const tumblr = defineSite({
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['tumblr.com'],
  kind: 'social',
  traits: ['directMessages', 'strangers', 'anonymous'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const tumblrFacts = defineFacts({
  age: source('https://www.tumblr.com/policy/en/terms-of-service', 'H'),
  help: {
    report: source('https://www.tumblr.com/abuse', 'M'),
    block: source('https://tumblr.zendesk.com/hc/articles/231877648-Blocking-users', 'M'),
    privacy: guide(
      'https://www.vodafone.co.uk/newscentre/smart-living/digital-parenting/digital-parenting-pro/tumblr/',
      'M',
    ),
  },
  traits: source(
    'https://www.esafety.gov.au/esafety-information/games-apps-and-social-networking/tumblr',
    'M',
  ),
  checked: '2026-11-28',
  note: 'Terms of 25 September 2019; 16 in the European Union and, says Internet Matters, in the United Kingdom. Questions can be sent without a name. There are no settings for parents; accounts of those under 18 do not see what is marked as mature.',
});
