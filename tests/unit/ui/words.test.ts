import { describe, expect, it } from 'vitest';
import { countryText } from '../../../src/ui/components/country-select.tsx';
import { createWords, isolated } from '../../../src/ui/words.ts';
import { FakeExtensionPage } from '../../fakes/extension-page.ts';
import { EVENING } from '../../fakes/snapshots.ts';

const DAY = 86_400_000;

function wordsIn(language: string) {
  const page = new FakeExtensionPage();
  page.language = language;
  return createWords(page);
}

describe('duration', () => {
  it.each([
    [0, '0 sec'],
    [0.2, '1 sec'],
    [59, '59 sec'],
    [59.8, '59 sec'],
    [60, '1 min'],
    [3_599, '59 min'],
    [3_600, '1 hr'],
    [7_500, '2 hr 5 min'],
    [90_000, '25 hr'],
  ])('of %d seconds is %s', (seconds, text) => {
    expect(wordsIn('en-US').duration(seconds)).toBe(text);
  });

  it('speaks the language of the browser', () => {
    expect(wordsIn('de').duration(7_500)).toBe('2 Std., 5 Min.');
  });
});

it('ends a sentence with one stop, also after "Min.", and leaves names as they are', () => {
  const words = wordsIn('de');
  expect(words.text('week_camera_private', words.duration(120))).toMatch(/2 Min\.$/);
  expect(words.text('week_camera_private', isolated('kai..'))).toContain('kai..');
});

describe('day and time', () => {
  it.each([
    [0, /^today, /],
    [1, /^yesterday, /],
    [3, /^Sunday, /],
    [6, /^Thursday, /],
    [7, /^(13 May|May 13), /],
    // A clock that was put back.
    [-1, /^(21 May|May 21), /],
  ])('%d days ago reads %s', (days, expected) => {
    expect(wordsIn('en-US').dayAndTime(EVENING - days * DAY, EVENING)).toMatch(expected);
  });
});

it('counts with the plurals of the texts, in the digits of the browser', () => {
  const words = wordsIn('de');
  expect(words.count('popup_messages', 1)).toBe('1 message');
  expect(words.count('popup_messages', 1_264)).toBe('1.264 messages');
});

it('calls countries what people call them', () => {
  expect(countryText(wordsIn('en-NZ'), 'UK')).toBe('United Kingdom');
  expect(countryText(wordsIn('en-NZ'), 'EU')).toBe('European Union');
  expect(countryText(wordsIn('fr'), 'NZ')).toBe('Nouvelle-Zélande');
  expect(countryText(wordsIn('en-NZ'), 'other')).toBe('Another country');
});

it('keeps a name from turning the words around it', () => {
  expect(isolated('שם')).toBe('\u2068שם\u2069');
});
