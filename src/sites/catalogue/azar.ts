import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const azar = defineSite({
  id: 'azar',
  name: 'Azar',
  hosts: ['azarlive.com'],
  kind: 'strangerVideo',
  traits: ['directMessages', 'camera', 'strangers'],
  statedAge: 17,
  checked: '2026-11-28',
});

export const azarFacts = defineFacts({
  age: source('https://help.azarlive.com/hc/en-us/articles/360047526053-Azar-Community-Guidelines', 'H'),
  help: {
    report: source('https://help.azarlive.com/hc/en-us/articles/227131968', 'M'),
  },
  traits: source('https://help.azarlive.com/hc/en-us/articles/360047526053-Azar-Community-Guidelines', 'H'),
  checked: '2026-11-28',
  note: '17 for Azar and 18 for live broadcasts, say its guidelines, in a copy without a date. Its page on reporting was read in Portuguese. In the United Kingdom it is from 18 since 1 July 2025 (https://help.azarlive.com/hc/en-us/articles/46895476328089-Notice-of-Service-Cessation-to-persons-under-18-in-the-UK). New terms hold since 1 February 2026; what age they name was not read.',
});
