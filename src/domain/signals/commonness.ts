import type { Item } from './phrase.ts';

/**
 * About how often words come up in ten thousand words of chat, by tiers. Rough on purpose: it only decides which word of a
 * phrase is looked for first, never what is found.
 */
const TIERS: readonly (readonly [often: number, words: string])[] = [
  [300, 'you i'],
  [200, 'to the a it u'],
  [120, 'and that is me of in my what'],
  [
    70,
    'do not dont on have your for are be so but was no like this just im we lol yes yeah ok r ur s t ? m haha',
  ],
  [
    40,
    'can with know if all he up out get she they at want go well good how one about now or there think oh hi hey its thats d n x',
  ],
  [
    20,
    'time would will who why when where see did got more too going really love here some from has her him them then as an by day say ' +
      'said people tell make never need mean back only because let us come could should much work gonna am were had been than off over new ' +
      'right still very thing things something way look fine their his our cant wanna nice hello been any that not man guy sure ' +
      'pm wat b c y k 2 4 ya thing same',
  ],
  [
    10,
    'night please call friend friends home school hate life give show talk little anything someone today tomorrow better best feel ' +
      'wait stop take put find ask keep old big first last long play game bad bit year years guys girl boy mom dad sorry thanks thank ' +
      'cool cute name live from which other every always maybe before after even again does doing everything nothing ever into down ' +
      'thought happy watch read hear leave help try week next around many kind those these two ill ive hope stuff start sleep trust send ' +
      'pic pics phone number room bed chat message text line house place real pretty great fun lot also than person looking ' +
      'sounds idk omg wow ugh yea nah nope yep okay hmm welcome wont didnt doesnt isnt youre theyre whats hows because cause though tho ' +
      'away alone car money world girl girls boys man men old kid kids family parents bye morning tonight later soon',
  ],
];
/** Of every other word. */
const RARELY = 1;
/** Long lists are of rare words, which together do not come up more than this. */
const MOST_OF_RARE_WORDS = 40;
const OF_A_NUMBER = 80;

const often: ReadonlyMap<string, number> = new Map(
  TIERS.toReversed().flatMap(([times, words]) => words.split(' ').map((word) => [word, times] as const)),
);

/** How often an item comes up: words and numbers that must be there, nothing else tells anything. */
export function commonnessIn(forms: Readonly<Record<string, readonly string[]>>): (item: Item) => number {
  const known = new Map<Item, number>();
  return (item) => {
    const times = known.get(item) ?? commonnessOf(item, forms);
    known.set(item, times);
    return times;
  };
}

function commonnessOf(item: Item, forms: Readonly<Record<string, readonly string[]>>): number {
  if (item.type === 'number') return OF_A_NUMBER;
  if (item.type !== 'words') return Number.POSITIVE_INFINITY;
  const written = new Set<string>();
  for (const word of item.words.keys()) for (const one of [word, ...(forms[word] ?? [])]) written.add(one);
  let ofCommon = 0;
  let ofRare = 0;
  for (const word of written) {
    const times = often.get(word);
    if (times === undefined) ofRare += RARELY;
    else ofCommon += times;
  }
  return ofCommon + Math.min(ofRare, MOST_OF_RARE_WORDS);
}
