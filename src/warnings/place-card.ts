import {
  type Box,
  bestPlaceOfCard,
  bestPlaceOfLight,
  boxAt,
  overlap,
  type Place,
  type Scene,
  type Size,
  type Spot,
} from './corners.ts';
import { controlsUnder, readScene } from './scene.ts';

/** How often a place that turned out to be taken is given up for the next best: at least, and where there is time. */
const TRIES = { least: 3, most: 8 } as const;

/** How long to look, more or less; what is wrong is seen at the next look. Milliseconds. */
const LOOKS_FOR = 20;

export interface Wishes {
  /** Where the child put it. */
  near: Spot | null;
  /** What it has been in the way of before, and may be again. */
  met: readonly Box[];
  /** Whether it may become round. */
  isLight: boolean;
}

/** Finds a place for a card of a size: what nobody could know from afar is seen at the place itself. */
export function placeCard(card: HTMLElement, size: Size, { near, met, isLight }: Wishes): Place {
  const own = hostOf(card);
  const find = isLight ? bestPlaceOfLight : bestPlaceOfCard;
  const until = performance.now() + LOOKS_FOR;
  const first = readScene(own, until);
  let scene: Scene = { ...first, controls: [...first.controls, ...met, ...otherCards(card)] };
  let place = find(size, scene, near);
  for (let tries = 0; tries < TRIES.most && place.covers === 0; tries += 1) {
    if (tries >= TRIES.least && performance.now() > until) break;
    const under = controlsUnder(boxAt(place, place), own);
    if (under.length === 0) return place;
    scene = { ...scene, controls: [...scene.controls, ...under] };
    place = find(size, scene, near);
  }
  return place;
}

/** What there is to press below a card where it stands. */
export function coveredBy(card: HTMLElement): Box[] {
  return controlsUnder(card.getBoundingClientRect(), hostOf(card));
}

/** Whether a card lies where Porchlight shows something else. */
export function isOnOtherCard(card: HTMLElement): boolean {
  return otherCards(card).some((other) => overlap(card.getBoundingClientRect(), other) > 0);
}

function otherCards(card: HTMLElement): Box[] {
  const cards = [...(card.parentElement?.querySelectorAll('.card') ?? [])];
  return cards.filter((other) => other !== card).map((other) => other.getBoundingClientRect());
}

function hostOf(card: HTMLElement): Element {
  const root = card.getRootNode();
  return root instanceof ShadowRoot ? root.host : card;
}
