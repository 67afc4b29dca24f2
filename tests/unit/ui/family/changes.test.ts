import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../src/domain/settings.ts';
import { changesBetween, namesIn, tidied } from '../../../../src/ui/family/changes.ts';
import { settingsOf } from '../../../fakes/settings.ts';

describe('what is changed', () => {
  const saved = settingsOf({ childName: 'Sam', people: ['Nana'], sensitivity: { bullying: 'sooner' } });

  it.each<[string, Partial<Settings>, number]>([
    ['nothing', {}, 0],
    ['a name', { childName: 'Ari' }, 1],
    ['only a blank after the name', { childName: 'Sam ' }, 0],
    ['only an empty line', { people: ['Nana', ''] }, 0],
    ['one more to tell', { people: ['Nana', 'Mum'] }, 1],
    ['a topic', { sensitivity: { bullying: 'later' } }, 1],
    ['two topics', { sensitivity: { grooming: 'sooner' } }, 2],
    ['a topic that is as usual, said aloud', { sensitivity: { bullying: 'sooner', blackmail: 'usual' } }, 0],
    ['country and place', { country: 'AU', place: 'ownRoom' }, 2],
  ])('%s', (_what, change, count) => {
    expect(changesBetween(saved, { ...saved, ...change })).toBe(count);
  });
});

it('keeps names without blanks around them, and none twice', () => {
  expect(namesIn([' Nana', '', 'Mum', 'Nana '])).toEqual(['Nana', 'Mum']);
  expect(tidied(settingsOf({ childName: ' Sam ', people: [' '] }))).toEqual(settingsOf({ childName: 'Sam' }));
});
