import { defineSite } from '../site.ts';
import { defineFacts } from '../site-facts.ts';

export const band = defineSite({
  id: 'band',
  name: 'BAND',
  hosts: ['band.us'],
  kind: 'messenger',
  traits: ['directMessages', 'group', 'camera'],
  checked: '2026-11-28',
});

export const bandFacts = defineFacts({
  checked: '2026-11-28',
  note: 'Groups of people who know each other: teams, classes, families.',
});
