/** Letters and marks that stand on their heads, and the same upright, in the same order. */
const TURNED = 'ɐqɔpǝɟƃɥᴉıɾʞlʃɯuodbɹsʇnʌʍxʎz∀ƐƎℲפſ⅂Ԁ┴∩Λ⅄¡¿˙‾';
const UPRIGHT = 'abcdefghiijkllmnopqrstuvwxyzaeefgjlptuvy!?._';

const uprightOf = new Map([...TURNED].map((letter, place) => [letter, UPRIGHT[place] ?? letter]));

/** A text that was turned by half a circle, read the right way round: from its end, every letter on its feet. */
export function turnedBack(text: string): string {
  return [...text]
    .reverse()
    .map((letter) => uprightOf.get(letter) ?? letter)
    .join('');
}
