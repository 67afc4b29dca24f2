import { defineSite } from '../site.ts';
import { defineFacts, guide, source } from '../site-facts.ts';

export const characterai = defineSite({
  id: 'characterai',
  name: 'Character.AI',
  hosts: ['character.ai'],
  kind: 'aiCompanion',
  traits: [],
  statedAge: 18,
  checked: '2026-11-28',
});

export const characteraiFacts = defineFacts({
  age: source('https://epium.com/news/character-artificial-intelligence-ban-under-18-from-chatbots', 'M'),
  help: {
    report: guide('https://safechildguide.com/how-to-report/character-ai', 'M'),
    block: guide('https://safechildguide.com/how-to-report/character-ai', 'M'),
    privacy: source('https://support.character.ai/hc/en-us/articles/21704914723995-Safety-Center', 'M'),
  },
  traits: source('https://epium.com/news/character-artificial-intelligence-ban-under-18-from-chatbots', 'M'),
  checked: '2026-11-28',
  note: 'Open chats from 18, since 25 November 2025; an account from 13.',
});
