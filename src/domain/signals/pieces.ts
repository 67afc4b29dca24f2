import { bytesOfRare, COMMON, END, FIRST_FREE, MOST_COMMON, opensSet } from './phrase-code.ts';

/** A sign of its own (a number), or something to be written in a way that is known only when all phrases are. */
export type Sign = number | { word: number } | { key: number } | Piece;

/** A set or group: one object for all that are alike. */
interface Piece {
  signs: readonly Sign[];
  place: number;
  /** In how many phrases and other pieces it is. */
  uses: number;
}

/** What stands in fewer signs is written wherever it is. */
const SHORTEST_SHARED = 4;

/** The parts of all phrases. Those that are used more than once are written once. */
export class Pieces {
  readonly #pieces = new Map<string, Piece>();
  readonly #words = new Map<number, { word: number }>();
  readonly #phrases: (readonly Sign[])[] = [];

  word(id: number): Sign {
    const known = this.#words.get(id) ?? { word: id };
    this.#words.set(id, known);
    return known;
  }

  key(number: number): Sign {
    return { key: number };
  }

  piece(signs: readonly Sign[]): Sign {
    const name = signs.map(nameOf).join();
    const known = this.#pieces.get(name);
    if (known) return known;
    const piece = { signs, place: this.#pieces.size, uses: 0 };
    this.#pieces.set(name, piece);
    return piece;
  }

  addPhrase(signs: readonly Sign[]): void {
    this.#phrases.push(signs);
  }

  /** @param idCount more than the highest id of a word */
  written(idCount: number): { code: Uint8Array; common: number[]; shared: number } {
    const used = this.#countUses();
    const shared = used.filter((piece) => piece.uses > 1 && piece.signs.length >= SHORTEST_SHARED);
    const ids = new Map(shared.map((piece, place) => [piece, idCount + place]));
    const written = [...shared.map(({ signs }) => signs), ...this.#phrases].map((signs) => flat(signs, ids));
    const common = mostCommon(written);
    const places = new Map(common.map((id, place) => [id, COMMON + place]));
    const bytes = written.flatMap((signs) => [...signs.flatMap((sign) => bytesOf(sign, places)), END]);
    return { code: Uint8Array.from(bytes), common, shared: shared.length };
  }

  #countUses(): Piece[] {
    const used: Piece[] = [];
    const count = (signs: readonly Sign[]) => {
      for (const sign of signs) {
        if (typeof sign === 'number' || !('signs' in sign)) continue;
        sign.uses += 1;
        if (sign.uses > 1) continue;
        used.push(sign);
        count(sign.signs);
      }
    };
    for (const signs of this.#phrases) count(signs);
    return used;
  }
}

function nameOf(sign: Sign): string {
  if (typeof sign === 'number') return String(sign);
  if ('word' in sign) return `w${sign.word}`;
  return 'key' in sign ? `k${sign.key}` : `p${sign.place}`;
}

type FlatSign = Exclude<Sign, Piece>;

/** With the ids of shared pieces in their place, and all other pieces sign by sign. */
function flat(signs: readonly Sign[], ids: ReadonlyMap<Piece, number>): FlatSign[] {
  const [first] = signs;
  const isInSet = typeof first === 'number' && opensSet(first);
  return signs.flatMap((sign): FlatSign[] => {
    if (typeof sign === 'number' || !('signs' in sign)) return [sign];
    const id = ids.get(sign);
    if (id !== undefined) return [{ word: id }];
    return flat(isInSet ? sign.signs.slice(1, -1) : sign.signs, ids);
  });
}

function mostCommon(written: readonly (readonly FlatSign[])[]): number[] {
  const counts = new Map<number, number>();
  for (const signs of written)
    for (const sign of signs)
      if (typeof sign !== 'number' && 'word' in sign) counts.set(sign.word, (counts.get(sign.word) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
  return byCount.slice(0, MOST_COMMON).sort((one, other) => one - other);
}

function bytesOf(sign: FlatSign, places: ReadonlyMap<number, number>): number[] {
  if (typeof sign === 'number') return [sign];
  if ('key' in sign) return [FIRST_FREE + sign.key];
  const place = places.get(sign.word);
  return place === undefined ? bytesOfRare(sign.word) : [place];
}
