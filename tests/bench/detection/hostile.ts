/** In UTF-16 units: as long as texts are that are timed. */
const WHOLE = 100_000;

/** Texts that somebody might write to make a reader slow: each a piece that is repeated. */
export const HOSTILE_PIECES: readonly { make: string; piece: string }[] = [
  { make: 'one letter', piece: 'a' },
  { make: 'two letters in turns', piece: 'ab' },
  { make: 'one letter words', piece: 'a ' },
  { make: 'spaces', piece: ' ' },
  { make: 'line ends', piece: '\n' },
  { make: 'spaces and a letter', piece: '          x' },
  { make: 'the start of a question', piece: 'how old ' },
  { make: 'a whole question', piece: 'how old are you? ' },
  { make: 'starts of many phrases', piece: 'are you do you can you send me tell me dont i will if you ' },
  { make: 'words between words', piece: 'send me a really very nice new good picture ' },
  { make: 'a word that is often meant', piece: 'you ' },
  { make: 'brackets', piece: '(((' },
  { make: 'marks', piece: '!?.,' },
  { make: 'digits', piece: '1234567890' },
  { make: 'digits in groups', piece: '12 34 ' },
  { make: 'numbers with dots', piece: '1.2.3.' },
  { make: 'half an e-mail address', piece: 'a.b-c@' },
  { make: 'e-mail parts', piece: 'a@b.' },
  { make: 'half a link', piece: 'http://' },
  { make: 'handles', piece: '@a_b ' },
  { make: 'letters and digits mixed', piece: '4l0n3' },
  { make: 'leet words', piece: 's3cr3t p1c ' },
  { make: 'spaced-out word', piece: 'a l o n e ' },
  { make: 'dotted word', piece: 's.e.c.r.e.t. ' },
  { make: 'stretched words', piece: 'heeeeeeelllllloooooooo ' },
  { make: 'full-width letters', piece: 'ｈｏｗ ｏｌｄ ' },
  { make: 'styled letters', piece: '𝓱𝓸𝔀 𝓸𝓵𝓭 ' },
  { make: 'look-alike letters', piece: 'һоԝ оӏԁ ' },
  { make: 'zero-width characters', piece: 'a\u200b\u200d' },
  { make: 'only zero-width characters', piece: '\u200b' },
  { make: 'combining marks', piece: 'a\u0301\u0302\u0303' },
  { make: 'only combining marks', piece: '\u0301' },
  { make: 'marks in changing order', piece: '\u0327\u0301' },
  { make: 'one character that becomes many', piece: '\ufdfa' },
  { make: 'ligatures', piece: 'ﬃ' },
  { make: 'emoji families', piece: '👨‍👩‍👧‍👦' },
  { make: 'flags', piece: '🇳🇿' },
  { make: 'lone surrogates', piece: '\ud83d' },
  { make: 'Hangul letters', piece: '\u1112\u1161\u11ab' },
  { make: 'Chinese', piece: '你好吗' },
  { make: 'right-to-left marks', piece: '\u202ea\u202c' },
  { make: 'apostrophes', piece: "'’`" },
  { make: 'half a threat', piece: 'or i will ' },
  { make: 'ages', piece: 'm/34 13f ' },
  { make: 'quotation marks', piece: '"a" ' },
  { make: 'scripts in turns', piece: 'aбcд' },
  { make: 'a foreign word, then a mixed one', piece: 'мир mиp ' },
  { make: 'flags side by side', piece: '🇳🇿🇦🇺🇬🇧 ' },
  { make: 'piles of marks', piece: 'z\u0336\u0322\u031b\u0353\u0317 ' },
  { make: 'letters on their heads', piece: 'ɐǝɥ ' },
  { make: 'right-to-left words', piece: 'שלום abc ' },
  { make: 'apostrophes in words', piece: "a'b'c'" },
  { make: 'stars in words', piece: 'p*c ' },
  { make: 'prices that may be words', piece: '$1a@2 ' },
  { make: 'leet and plain prices', piece: 's3cr3t $5x ' },
  { make: 'links', piece: 'http://a.b/c?d=e www.f.gh ' },
  { make: 'addresses in words', piece: 'a (at) b at gmail ' },
  { make: 'handles that are offered', piece: 'add me @a_ ' },
  { make: 'names after colons', piece: 'ig: a ' },
  { make: 'numbers in words', piece: 'twenty one ' },
  { make: 'digits in words', piece: 'oh one two ' },
  { make: 'words run together', piece: 'howoldareyouhomealone ' },
  { make: 'ever new words', piece: everNew('abcdefghijklmnoprstuvwy', 7) },
  { make: 'ever new long words', piece: everNew('abcdefghijklmnoprstuvwy', 20) },
  { make: 'ever new words in leet', piece: everNew('4bcd3fgh1jklmn0pr5tuvwy', 6) },
  { make: 'ever new stretched words', piece: everNew('aaabbbcccdddeeefffggghhh', 9) },
  { make: 'ever new letters', piece: everNew('abcdefghijklmnopqrstuvwxyz', 1) },
  { make: 'every character once', piece: everyCharacter() },
];

/** Words of so many letters, hardly any of them twice: nothing that was remembered helps. */
function everNew(letters: string, length: number): string {
  let state = 1;
  let text = '';
  while (text.length + length < WHOLE) {
    for (let at = 0; at < length; at += 1) {
      // A linear congruential generator with Knuth's constants.
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      text += letters.charAt(Math.floor((state / 2 ** 32) * letters.length));
    }
    text += ' ';
  }
  return text;
}

function everyCharacter(): string {
  let text = '';
  for (let code = 1; code < 0x1_8000; code += 1) text += String.fromCodePoint(code);
  return text;
}

/** A text of at most so many UTF-16 units. */
export function hostileText(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
