import { defineFacts, source } from '../site-facts.ts';
import { defineSite } from '../site.ts';

export const zoom = defineSite({
  id: 'zoom',
  name: 'Zoom',
  hosts: ['app.zoom.us'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  statedAge: 16,
  checked: '2026-11-28',
});

export const zoomFacts = defineFacts({
  age: source(
    'https://conductatlas.com/platform/zoom/zoom-terms-of-service/age-restriction-and-minor-use-prohibition/',
    'M',
  ),
  help: {
    report: source('https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0067474', 'H'),
  },
  checked: '2026-11-28',
  note: 'The client in the browser. Schools give younger pupils accounts of the school.',
});
