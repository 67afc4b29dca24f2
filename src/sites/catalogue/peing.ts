import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const peing = defineSite({
  id: 'peing',
  name: 'Peing',
  hosts: ['peing.net'],
  kind: 'anonymousQuestions',
  traits: ['strangers', 'anonymous'],
  checked: '2026-11-28',
});

export const peingFacts = defineFacts({
  help: {
    report: guide('https://apptopi.jp/2021/11/24/twitter-peing/4', 'M'),
    block: guide('https://apptopi.jp/2021/11/24/twitter-peing/4', 'M'),
    privacy: guide('https://ascii.jp/elem/000/001/858/1858471/', 'M'),
  },
  traits: source('https://apptopi.jp/2021/11/24/twitter-peing/4', 'M'),
  checked: '2026-11-28',
  note: 'The guide is in Japanese. Another one says that blocking works by address and cannot be undone. A series for parents, in Japanese, too, tells of safe settings; only its beginning was read.',
});
