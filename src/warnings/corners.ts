/** Clockwise, as the button moves through them. Physical corners: what must not be covered is where it is. */
const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** Where a card starts when all corners are equally free: chats keep names at the head and buttons on the right. */
const BY_CHOICE: readonly Corner[] = ['bottom-left', 'top-left', 'top-right', 'bottom-right'];

/** Calls that fill the window show their buttons at the foot, some of them only when the mouse moves. */
const TOP_FIRST: readonly Corner[] = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];

/** At this width and below a warning takes the foot of the window. */
const NARROW = 560;

/** Between a card and the window, in pixels. */
const GAP = 12;

/** Between a card and what the child may want to press: near enough to be pressed by mistake is too near. */
const CLEAR = 8;

/** How far apart the places are that are tried, along the edges and in the middle of the window. */
const STEPS = { edge: 16, middle: 32 } as const;

/** The card of the camera still has its buttons and three lines of its words when it is as low as this. */
const LOWEST = 280;

/** The light where there is no room for its words; `warnings.css` has the same. */
const ROUND: Size = { width: 44, height: 44 };

export interface Size {
  width: number;
  height: number;
}

/** A rectangle of the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What a card had better not cover, and the window around it. */
export interface Scene extends Size {
  /** What the child may want to press or to write in, also where it only shows when the mouse moves. */
  controls: readonly Box[];
  /** Videos, and whatever else is large. */
  pictures: readonly Box[];
}

/** The upper left of a card. */
export interface Spot {
  left: number;
  top: number;
}

/** A place for a card of a size. */
export interface Place extends Spot, Size {
  /** How many controls it covers all the same. */
  covers: number;
  /** Without its words, or with words that scroll, where there is no room for the whole. */
  shape: 'whole' | 'round' | 'low';
}

/**
 * The place along the edges where a card covers no control, or the fewest, and as little of the pictures as can be; in a
 * corner where one is as good. @param near where the child wants it: then the pictures do not count
 */
export function bestPlace(card: Size, scene: Scene, near: Spot | null = null): Place {
  const corners = cornersByChoice(card, scene);
  const controls = scene.controls.map((control) => grown(control, CLEAR));
  const home = near ?? corners[0] ?? { left: GAP, top: GAP };
  const judge = (spot: Spot, fields: Pick<Tried, 'isMiddle' | 'distance'>): Tried => {
    const box = boxAt(spot, card);
    const covers = controls.filter((control) => overlap(box, control) > 0).length;
    return { spot, covers, hides: near ? 0 : hiddenParts(box, scene.pictures), ...fields };
  };
  const tried = [
    // All corners are as good as each other: the first that is free.
    ...corners.map((spot) => judge(spot, { isMiddle: false, distance: near ? distanceOf(spot, near) : 0 })),
    ...spotsAlongEdges(card, scene).map((spot) =>
      judge(spot, { isMiddle: false, distance: distanceOf(spot, home) }),
    ),
    ...spotsInMiddle(card, scene).map((spot) =>
      judge(spot, { isMiddle: true, distance: distanceOf(spot, home) }),
    ),
  ];
  const best = tried.reduce((one, other) => (isBetter(other, one) ? other : one));
  return { ...best.spot, ...card, covers: best.covers, shape: 'whole' };
}

/** The place of the light: round, where it would cover something with its words. */
export function bestPlaceOfLight(light: Size, scene: Scene, near: Spot | null = null): Place {
  const whole = bestPlace(light, scene, near);
  if (whole.covers === 0) return whole;
  const round = bestPlace(ROUND, scene, near);
  return round.covers <= whole.covers ? { ...round, shape: 'round' } : whole;
}

/** The place of an opened card: low, where it would cover something with all its words; they scroll. */
export function bestPlaceOfCard(card: Size, scene: Scene, near: Spot | null = null): Place {
  const whole = bestPlace(card, scene, near);
  if (whole.covers === 0 || card.height <= LOWEST) return whole;
  const low = bestPlace({ ...card, height: LOWEST }, scene, near);
  return low.covers < whole.covers ? { ...low, shape: 'low' } : whole;
}

/** The upper left of a card in a corner. */
export function spotIn(corner: Corner, card: Size, window: Size): Spot {
  return {
    left: corner.endsWith('left') ? GAP : last(card.width, window.width),
    top: corner.startsWith('top') ? GAP : last(card.height, window.height),
  };
}

export function nextCorner(corner: Corner): Corner {
  return CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? corner;
}

export function nearestCorner({ left, top, right, bottom }: Box, { width, height }: Size): Corner {
  const isRight = (left + right) / 2 > width / 2;
  const isBottom = (top + bottom) / 2 > height / 2;
  return `${isBottom ? 'bottom' : 'top'}-${isRight ? 'right' : 'left'}`;
}

export function boxAt({ left, top }: Spot, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** The area that two boxes share. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function cornersByChoice(card: Size, scene: Scene): Spot[] {
  const corners = BY_CHOICE.map((corner) => spotIn(corner, card, scene));
  const isFull = corners.every((spot) => hiddenParts(boxAt(spot, card), scene.pictures) > 0);
  if (!isFull && scene.width > NARROW) return corners;
  return TOP_FIRST.map((corner) => spotIn(corner, card, scene));
}

function spotsAlongEdges(card: Size, window: Size): Spot[] {
  const right = last(card.width, window.width);
  const bottom = last(card.height, window.height);
  const beside = stepsTo(right, STEPS.edge).flatMap((left) => [
    { left, top: GAP },
    { left, top: bottom },
  ]);
  const above = stepsTo(bottom, STEPS.edge).flatMap((top) => [
    { left: GAP, top },
    { left: right, top },
  ]);
  return [...beside, ...above];
}

function spotsInMiddle(card: Size, window: Size): Spot[] {
  const tops = stepsTo(last(card.height, window.height), STEPS.middle);
  return stepsTo(last(card.width, window.width), STEPS.middle).flatMap((left) =>
    tops.map((top) => ({ left, top })),
  );
}

/** Where a card ends up that is pushed as far as it goes; one that is larger than the window stays at its start. */
function last(card: number, window: number): number {
  return Math.max(GAP, window - GAP - card);
}

function stepsTo(end: number, step: number): number[] {
  const count = Math.ceil((end - GAP) / step);
  return Array.from({ length: count + 1 }, (_, place) => Math.min(GAP + place * step, end));
}

/** How much of the pictures a box hides, in tenths of a picture; what is only touched counts as one. */
function hiddenParts(box: Box, pictures: readonly Box[]): number {
  return pictures.reduce((sum, picture) => {
    const shared = overlap(box, picture);
    return shared > 0 ? sum + Math.ceil((10 * shared) / overlap(picture, picture)) : sum;
  }, 0);
}

interface Tried {
  spot: Spot;
  covers: number;
  isMiddle: boolean;
  hides: number;
  distance: number;
}

function isBetter(one: Tried, other: Tried): boolean {
  if (one.covers !== other.covers) return one.covers < other.covers;
  if (one.isMiddle !== other.isMiddle) return other.isMiddle;
  if (one.hides !== other.hides) return one.hides < other.hides;
  return one.distance < other.distance;
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function distanceOf(one: Spot, other: Spot): number {
  return Math.hypot(one.left - other.left, one.top - other.top);
}
