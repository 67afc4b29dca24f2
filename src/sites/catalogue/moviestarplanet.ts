import { defineSite } from '../site.ts';
import { defineFacts, none, source } from '../site-facts.ts';

export const moviestarplanet = defineSite({
  id: 'moviestarplanet',
  name: 'MovieStarPlanet',
  hosts: ['moviestarplanet.com', 'moviestarplanet2.com'],
  kind: 'game',
  traits: ['directMessages', 'group', 'strangers'],
  checked: '2026-11-28',
});

export const moviestarplanetFacts = defineFacts({
  age: none(
    'https://moviestarplanet.zendesk.com/hc/en-us/articles/360000633789-Why-are-we-asking-for-your-age-',
    'H',
  ),
  help: {
    report: source(
      'https://moviestarplanet.zendesk.com/hc/en-us/articles/4782042278802-How-do-I-report-a-player',
      'H',
    ),
    block: source(
      'https://moviestarplanet.zendesk.com/hc/en-us/articles/4902393822098-How-do-I-block-and-unblock-users',
      'H',
    ),
    privacy: source(
      'https://moviestarplanet.zendesk.com/hc/en-us/articles/4690827554066-What-does-GDPR-COPPA-mean-for-MovieStarPlanet2',
      'H',
    ),
  },
  traits: source(
    'https://moviestarplanet.zendesk.com/hc/en-us/articles/4690827554066-What-does-GDPR-COPPA-mean-for-MovieStarPlanet2',
    'H',
  ),
  checked: '2026-11-28',
  note: 'Made for children of about 8 to 15. Under age, chat needs the permission of a parent. “You will still be able to play the game if you are underage.”',
});
