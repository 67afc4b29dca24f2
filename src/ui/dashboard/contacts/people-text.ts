import type { Words } from '../../words.ts';

/** "12 people · 1 group". @param all people and groups together */
export function peopleText(words: Words, all: number, groups: number): string {
  const people = all - groups;
  return [
    ...(people > 0 || groups === 0 ? [words.count('popup_people', people)] : []),
    ...(groups > 0 ? [words.count('contacts_groups', groups)] : []),
  ].join(' · ');
}
