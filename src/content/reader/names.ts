import { LONGEST_NAME } from '../../protocol/model-schemas.ts';
import { vocabulary } from './words.ts';

/** What clients call the person at the keyboard, in some of the languages children chat in. */
const SELF_WORDS = vocabulary(
  'you me myself i ich du sie tu moi vous yo tú eu você io ik jij ja ty jag jeg koe вы я ты あなた ' +
    '自分 我 你 나 أنت أنا אני את/ה',
);

/** Removes what surrounds names: colons, brackets of old chat programs, white space. */
export function cleanName(raw: string): string {
  return raw
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^<(.+)>$/, '$1')
    .replace(/^\[(.+)\]$/, '$1')
    .replace(/ ?(?:[:>»]|said:?)$/, '')
    .trim();
}

export function isSelfWord(name: string): boolean {
  return SELF_WORDS.has(name.toLowerCase());
}

/** Cut so that it travels; never in the middle of a surrogate pair. */
export function cutName(name: string, longest: number = LONGEST_NAME): string {
  return name.length <= longest ? name : name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
