import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const bigo = defineSite({
  id: 'bigo',
  name: 'Bigo Live',
  hosts: ['bigo.tv'],
  kind: 'streaming',
  traits: ['directMessages', 'group', 'camera', 'strangers'],
  statedAge: 18,
  checked: '2026-11-28',
});

export const bigoFacts = defineFacts({
  age: source('https://bittopup.com/hi/article/BIGO-Live-Age-Limit-18-Policy-Safety-Guide-2025', 'M'),
  help: {
    report: source('https://www.bigo.tv/blog/report-on-bigo-live', 'H'),
    block: guide('https://filipina.site/?p=327', 'M'),
  },
  traits: source('https://stayhipp.com/apps/bigo-live-app-guide/', 'M'),
  checked: '2026-11-28',
  note: '“For youth under the age of 18, we recommend that you should not use BIGO LIVE”, says its own blog (blog.bigo.tv).',
});
