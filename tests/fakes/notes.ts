import type { Note } from '../../src/domain/note.ts';

/** A note about somebody who wants a secret kept. */
export const NOTE = {
  name: 'Robin',
  address: 'https://discord.com/channels/@me/7',
  when: 'Wednesday, 20 May, 8:05 pm',
  said: ['do not tell your mum', 'add me on another app'],
  words: 'It was after school.',
  maker: 'child',
} satisfies Note;
