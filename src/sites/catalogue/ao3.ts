import { defineSite } from '../site.ts';
import { defineFacts, source } from '../site-facts.ts';

export const ao3 = defineSite({
  id: 'ao3',
  name: 'Archive of Our Own',
  hosts: ['archiveofourown.org'],
  kind: 'social',
  traits: ['strangers', 'anonymous'],
  statedAge: 13,
  checked: '2026-11-28',
});

export const ao3Facts = defineFacts({
  age: source('https://archiveofourown.org/comments/164473971', 'H'),
  help: {
    report: source(
      'https://github.com/otwcode/otwarchive/blob/03b8ce7ecc6da24bed3d8c4e128cb0658c69800c/app/views/home/_tos.html.erb',
      'H',
    ),
    block: source('https://archiveofourown.org/admin_posts/24853', 'H'),
    privacy: source('https://archiveofourown.org/admin_posts?tag=152', 'H'),
  },
  traits: source('https://archiveofourown.org/admin_posts?tag=152', 'H'),
  checked: '2026-11-28',
  note: 'People talk in comments, also as guests without an account; there are no messages. 13 everywhere, up to 16 in countries of the European Union, says its staff. Some stories are for adults. How to report stands in an older copy of its terms. Its settings are for all ages: who may comment is chosen for each work.',
});
