/**
 * Letters that pass for Latin ones and that NFKD leaves alone, as pairs of the letters and what they stand for, place by
 * place. A first small table after Unicode's confusables; only lower case, since letters are lowered before.
 */
const ROWS: readonly (readonly [letters: string, latin: string])[] = [
  // Cyrillic
  ['абвгеікмнорстухзьјѕԁһӏԛԝѵгпчя', 'abbreikmhopctyx3bjsdhlqwvrnyr'],
  // Greek
  ['αβγδεζηθικλμνοπρστυφχψωϲϳ', 'abydezn0iklmvonpotufxywcj'],
  // Latin letters with a stroke or without a dot, small capitals, letters of phonetic alphabets
  ['łøđħıŧƒɑɡɩɪʀʏɴʟʜɢʙᴀᴄᴅᴇᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢꞓɛɔ', 'lodhitfagiirynlhgbacdejkmopstuvwzceo'],
  // Quotation marks and accents that do the work of an apostrophe
  ['’‘ʼʹ′´`＇', "''''''''"],
];

function pairsOf([letters, latin]: readonly [string, string]): [string, string][] {
  return [...letters].map((letter, place) => [letter, latin[place] ?? letter]);
}

/** One look-alike to what it stands for. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(pairsOf),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** Runs of 26 picture letters (in circles and squares) that NFKD leaves alone; each starts at its A. */
export const PICTURE_ALPHABETS: readonly number[] = [0x1f150, 0x1f170];
