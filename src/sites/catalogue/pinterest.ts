import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const pinterest = defineSite({
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['pinterest.co.uk', 'pinterest.com', 'pinterest.com.au', 'pinterest.nz'],
  kind: 'social',
  traits: ['directMessages', 'group', 'strangers'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const pinterestFacts = defineFacts({
  age: source('https://ticker.tv/news/how-old-should-you-be-to-have-pinterest/175177/', 'M'),
  help: {
    report: source('https://help.pinterest.com/en/article/report-harassment-and-cyberbullying', 'H'),
    block: source('https://help.pinterest.com/en/article/report-harassment-and-cyberbullying', 'M'),
  },
  traits: source('https://www.kidsonlineworld.com/app---pinterest.html', 'M'),
  checked: '2026-11-28',
});
