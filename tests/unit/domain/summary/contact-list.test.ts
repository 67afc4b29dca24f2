import { describe, expect, it } from 'vitest';
import { chosenContacts } from '../../../../src/domain/summary/contact-list.ts';
import { contactRow } from '../../../fakes/history.ts';

const ROBLOX = { id: 'roblox', name: 'Roblox' };
const SPELLS = { key: 'spells', name: 'kai of spells', site: { id: 'chess', name: 'Chess' } };
const ROWS = [
  contactRow({ name: 'Zoë', level: 'calm', needsAttention: false, isNew: false, known: true, lastSeenAt: 5 }),
  contactRow({ name: 'abe', level: 'danger', needsAttention: false, isNew: false, lastSeenAt: 4 }),
  contactRow({
    name: 'mia',
    level: 'notice',
    needsAttention: true,
    isNew: true,
    lastSeenAt: 3,
    site: ROBLOX,
  }),
  contactRow({
    name: 'kai',
    level: 'caution',
    needsAttention: true,
    isNew: false,
    lastSeenAt: 2,
    others: [SPELLS],
  }),
];
const ALL = { search: '', group: 'all', order: 'lastSeen' } as const;

describe('contacts that a family chose', () => {
  it.each([
    [ALL, ['Zoë', 'abe', 'mia', 'kai']],
    [{ ...ALL, order: 'name' }, ['abe', 'kai', 'mia', 'Zoë']],
    [{ ...ALL, order: 'attention' }, ['kai', 'mia', 'abe', 'Zoë']],
    [{ ...ALL, group: 'attention' }, ['mia', 'kai']],
    [{ ...ALL, group: 'new' }, ['mia']],
    [{ ...ALL, group: 'known' }, ['Zoë']],
    [{ ...ALL, search: ' ZOE ' }, ['Zoë']],
    [{ ...ALL, search: 'roblox' }, ['mia']],
    [{ ...ALL, search: 'spells' }, ['kai']],
    [{ ...ALL, search: 'nobody' }, []],
  ] as const)('by %j', (choice, names) => {
    expect(chosenContacts(ROWS, choice).map(({ name }) => name)).toEqual(names);
  });
});
