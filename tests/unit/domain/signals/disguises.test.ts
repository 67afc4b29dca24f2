import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignalKind } from '../../../../src/domain/model.ts';
import { detectSignals } from '../../../../src/domain/signals/detect.ts';

const kindsOf = (text: string): SignalKind[] =>
  detectSignals(text)
    .map(({ kind }) => kind)
    .sort();

const fromCode = (first: number) => (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97));
const byTable = (from: string, to: string) => {
  const letters = new Map([...to].map((letter, place) => [from[place], letter]));
  return (text: string) => [...text].map((letter) => letters.get(letter) ?? letter).join('');
};
const inWords = (disguise: (word: string) => string) => (text: string) =>
  text.replace(/[a-z]{2,}/g, disguise);
const between = (letters: string, words: string) => (text: string) =>
  text
    .split(' ')
    .map((word) => [...word].join(letters))
    .join(words);

/** Ways to hide a sentence that is written in small letters without signs. */
const DISGUISES: readonly (readonly [name: string, disguise: (text: string) => string])[] = [
  ['capitals', (text) => text.toUpperCase()],
  ['full-width letters', fromCode(0xff41)],
  ['mathematical bold', fromCode(0x1d41a)],
  ['mathematical script', fromCode(0x1d4ea)],
  ['fraktur', fromCode(0x1d586)],
  ['double-struck', fromCode(0x1d552)],
  ['typewriter', fromCode(0x1d68a)],
  ['circled letters', fromCode(0x24d0)],
  ['letters in brackets', fromCode(0x249c)],
  ['black circles', fromCode(0x1f150)],
  ['black squares', fromCode(0x1f170)],
  ['white squares', fromCode(0x1f130)],
  ['flag letters with spaces', (text) => between(' ', '   ')(fromCode(0x1f1e6)(text))],
  ['small capitals', byTable('abcdefghijklmnoprstuvwyz', 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ')],
  ['raised letters', byTable('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ')],
  ['Cyrillic look-alikes', byTable('aeiopcyxsjhdlw', 'аеіорсухѕјһԁӏԝ')],
  ['Greek look-alikes', byTable('aoviutnpx', 'αονιυτηρχ')],
  ['Greek capitals', (text) => byTable('ABEZHIKMNOPTYX', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ')(text.toUpperCase())],
  ['Cherokee capitals', (text) => byTable('ADGHIJKLMPRSTVWYZ', 'ᎪᎠᏀᎻᏆᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᎩᏃ')(text.toUpperCase())],
  ['syllabics', (text) => byTable('ABCDHJLMNPRSUVWX', 'ᗩᗷᑕᗪᕼᒍᒪᗰᑎᑭᖇᔕᑌᐯᗯ᙭')(text.toUpperCase())],
  ['accents', byTable('aeiouncy', 'áèïöůñčÿ')],
  ['marks over every letter', (text) => text.replace(/[a-z]/g, '$&\u0336\u0321\u0334')],
  ['strokes', byTable('adhlot', 'ɑđħłøŧ')],
  ['digits for letters', inWords(byTable('oeas', '0345'))],
  ['one digit only', (text) => text.replaceAll('o', '0')],
  ['signs for letters', inWords(byTable('asi', '@$!'))],
  ['spaces, and wider ones between words', between(' ', '   ')],
  ['spaces alone', between(' ', ' ')],
  ['points', between('.', ' ')],
  ['dashes', between('-', ' ')],
  ['low lines', between('_', ' ')],
  ['stars', between('*', ' ')],
  ['dashes, and spaces between words', between(' - ', '    ')],
  ['stretched vowels', (text) => text.replace(/[aeou](?=[a-z]*)/g, '$&$&$&$&')],
  ['a stretched end', (text) => text.replace(/[a-z](?<=[a-z]{3})\b/g, '$&$&$&$&$&')],
  ['zero-width spaces', between('\u200b', ' ')],
  ['joiners and soft hyphens', between('\u200d\u00ad', ' ')],
  ['variation selectors', (text) => text.replace(/[a-z]/g, '$&\ufe0f')],
  ['turned around twice', (text) => text.replace(/[a-z]+/g, '\u202d$&\u202c')],
  ['blank letters', (text) => text.replaceAll(' ', '\u2800')],
  ['narrow spaces', (text) => text.replaceAll(' ', '\u202f')],
  ['hashtags', (text) => text.replace(/[a-z]+/g, '#$&')],
  ['bold in markdown', (text) => text.replace(/[a-z]+/g, '**$&**')],
];

const SENTENCES = [
  'how old are you',
  'send me a picture of you',
  'are you home alone',
  'can you keep a secret',
  'turn on your camera',
  'where do you live',
];

describe.each(DISGUISES)('%s', (_, disguise) => {
  it.each(SENTENCES)('hide nothing of %j', (plain) => {
    expect(kindsOf(plain)).not.toEqual([]);
    expect(kindsOf(disguise(plain))).toEqual(kindsOf(plain));
  });

  it.each(SENTENCES)('leave the way back to %j', (plain) => {
    const hidden = disguise(plain);
    const text = `well 😀 then, ${hidden}`;
    for (const { start, end } of detectSignals(text)) {
      expect(text.indexOf(hidden)).toBeLessThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end).trim().length).toBeGreaterThan(0);
    }
    expect(kindsOf(text)).toEqual(kindsOf(plain));
  });
});

it('two disguises at once leave every signal within the text', () => {
  const disguise = fc.constantFrom(...DISGUISES.map(([, change]) => change));
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), disguise, disguise, (plain, one, other) => {
      const text = one(other(plain));
      for (const { start, end } of detectSignals(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

/** What a table of letters cannot make: one way to hide each. */
const SINGLE: readonly (readonly [plain: string, hidden: string])[] = [
  ['how old are you', 'howoldareyou'],
  ['how old are you', '#HowOldAreYou'],
  ['send me a pic', 'sendmeapic'],
  ['send me a pic', 'send me a p!c'],
  ['send me a pic', 'send me a p*c'],
  ['send me a pic', 'send me a p1c'],
  ['send me a pic', 'send me a p i c'],
  ['send me a pic', 'send me a p.i.c'],
  ['send me a pic', 'send me a 📷'],
  ['send me a selfie', 'send me a 🤳🏽'],
  ['send me a selfie', 'send me a sel-fie'],
  ['send me piccs', 'send me pics'],
  ['are you home alone', 'r u home alooone'],
  ['are you home alone', 'are you 🏠 alone'],
  ['are you home alone', 'are you home a.lone'],
  ['are you home alone', 'are you home aloen'],
  ['our little secret', 'our little secrettttt'],
  ['our little secret', 'our little sec.ret'],
  ['our little secret', 'our little se-cr-et'],
  ['our little secret', 'our little sercet'],
  ['our little secret', 'our little secrt'],
  ['our little secret', 'our little seccret'],
  ['our little secret', 'our little s3cr3t'],
  ['our little secret', 'our little s*cret'],
  ['our little secret', 'our little 🤫'],
  ['our little secret', 'our little s€cret'],
  ['our little secret', '0ur l1ttl3 s3cr3t'],
  ['our little secret', 'our little scrt'],
  ['our little secret', 'ʇǝɹɔǝs ǝlʇʇᴉl ɹno'],
  ['im twenty nine', 'im twenty-nine'],
  ['send me a pic', '$3nd m3 a p1c'],
  ['add me on snapchat', 'add me on 👻'],
  ['add me on snapchat', 'add me on sn@pchat'],
  ['add me on snapchat', 'add me on snap-chat'],
  ['add me on snapchat', 'add me on 5napchat'],
  ['add me on snap', 'add me on s.n.a.p'],
  ['add me on snap', 'add me on s_n_a_p'],
  ["don't tell your mum", 'dont tell your mum'],
  ["don't tell your mum", 'don’t tell your mum'],
  ["don't tell your mum", 'don`t tell your mum'],
  ["don't tell your mum", 'don´t tell your mum'],
  ['turn on your camera', 'turn on your camrea'],
  ['turn on your camera', 'turn on your 📹'],
  ['whats your phone number', 'whats your 📱 number'],
  ['how old are you', 'һоԝ оӏԁ аге уоu'],
  ['how old are you', '卄ㄖ山 ㄖㄥᗪ 卂尺乇 ㄚㄖㄩ'],
];

describe('a word in disguise', () => {
  it.each(SINGLE)('is read as in %j: %j', (plain, hidden) => {
    expect(kindsOf(plain)).not.toEqual([]);
    expect(kindsOf(hidden)).toEqual(kindsOf(plain));
  });
});

describe('what only looks like a disguise', () => {
  it.each([
    'p.s. see you',
    'e.g. this',
    'a b c d',
    'a b c d e f g h i j k',
    '1 2 3 4 5 6 7',
    '1337 h4x0r talk without meaning',
    'привет как дела сегодня, я дома один',
    'мама у нас в сети, там все наши',
    'καλημέρα τι κάνεις σήμερα',
    'πού είσαι τώρα',
    'שלום מה שלומך היום',
    '我在家 iphone 很好',
    'お元気ですか、今日は',
    'part no 4GE-0LD-53ND rev B',
    '1m is a million and 4m is four, mp3s too',
    'im 99% sure',
    'SKU P1C5-4U-1337',
    'https://example.org/how-old-are-you',
    'see www.example.org/send-me-a-pic',
    'h0w.0ld@example',
    '🇺🇸🇬🇧🇳🇿',
    '❤❤❤ ⭕ ❌',
    'the price is 5€ or £6',
    'we baked together and then went outside',
    'she is quite thirsty',
    'mater and pater',
  ])('raises nothing: %j', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});
