// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Group, readChats, readOthers } from './measure-page.ts';
import { figuresOf, pagesReport } from './pages-report.ts';

const chats = readChats();
const others = readOthers();

test.each<{ group: Group; recall: number; precision: number; own: number; author: number }>([
  { group: 'first', recall: 1, precision: 1, own: 0.98, author: 1 },
  { group: 'second', recall: 1, precision: 1, own: 0.98, author: 1 },
  { group: 'held out', recall: 1, precision: 1, own: 0.96, author: 0.9 },
  { group: 'real', recall: 1, precision: 1, own: 1, author: 1 },
])('$group pages of chats are read at least as well as before', ({ group, ...floors }) => {
  const figures = figuresOf(chats.filter((chat) => chat.group === group));
  for (const [what, floor] of Object.entries(floors))
    expect({ what, share: figures[what as keyof typeof floors] }).toSatisfy(({ share }) => share >= floor);
});

test('pages of at least twelve clients and thirty other pages are measured, and the others hold no message', () => {
  expect(chats.length).toBeGreaterThan(12);
  expect(others.length).toBeGreaterThan(30);
  expect(others.filter((page) => page.messages > 0)).toEqual([]);
});

test('the watcher brings the reader in on most chats, and rarely elsewhere', () => {
  expect(figuresOf(chats).lookedAt).toBeGreaterThan(0.9);
  expect(others.filter((page) => page.isLookedAt).length).toBeLessThan(others.length * 0.15);
});

test('the page of the documentation shows what was measured', async () => {
  await expect(pagesReport(chats, others)).toMatchFileSnapshot('../../../../docs/reading-pages.md');
});
