/** How much two names have in common. */
export type Likeness = 'same' | 'similar';

/** Shorter names are alike by chance. */
const SHORTEST = 3;
/** From this length on a single slip, or a longer name around it, is still the same name to a reader. */
const LONG_ENOUGH = 5;
const MARKS = /\p{M}/gu;
const LETTERS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};
const DIGIT_IN_WORD = /(?<=\p{L})[013457](?=\p{L})/gu;
const NOT_LETTERS = /[^\p{L}]/gu;
/** What people put around a name without changing it. */
const BEFORE = /^(?:xx|the|its|real|official)/u;
const AFTER = /(?:xx|real|official|backup|alt)$/u;

/** Whether two names may be of one person: capitals, digits, signs and what people hang on to a name aside. */
export function likenessOf(one: string, other: string): Likeness | null {
  const [first, second] = [plainName(one), plainName(other)];
  const shorter = Math.min(first.length, second.length);
  if (shorter < SHORTEST) return null;
  if (first === second) return 'same';
  if (shorter < LONG_ENOUGH) return null;
  const isInside = first.includes(second) || second.includes(first);
  return isInside || areOneSlipApart(first, second) ? 'similar' : null;
}

function plainName(name: string): string {
  const lower = name.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const letters = lower
    .replace(DIGIT_IN_WORD, (digit) => LETTERS_FOR[digit] ?? digit)
    .replace(NOT_LETTERS, '');
  const bare = letters.replace(BEFORE, '').replace(AFTER, '');
  return bare.length >= SHORTEST ? bare : letters;
}

/** One letter more, less, other, or two that changed places. */
function areOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = [one.slice(start), other.slice(start)] as const;
  if (rest[0].slice(1) === rest[1].slice(1)) return true;
  if (rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1)) return true;
  const isSwapped = rest[0][0] === rest[1][1] && rest[0][1] === rest[1][0];
  return isSwapped && rest[0].slice(2) === rest[1].slice(2);
}
