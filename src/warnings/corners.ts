/** Clockwise, as the button moves through them. Physical corners: what must not be covered is where it is. */
const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** Where a card starts when all corners are equally free: chats keep names at the head and buttons on the right. */
const BY_CHOICE: readonly Corner[] = ['bottom-left', 'top-left', 'top-right', 'bottom-right'];

/** At this width and below a warning takes the foot of the window, and the camera's card has to stay at the head. */
const NARROW = 560;

/** Between a card and what it keeps clear of, in pixels; `warnings.css` has the same between card and window. */
const GAP = 12;

interface Size {
  width: number;
  height: number;
}

/** A rectangle of the window, in CSS pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What a card had better not cover, and the window around it. */
export interface Scene extends Size {
  videos: readonly Box[];
  /** Where the child writes. */
  composers: readonly Box[];
}

/** A corner, and how far a card stands above its foot: pixels. */
export interface Place {
  corner: Corner;
  lift: number;
}

/** The place where a card covers the fewest videos and composers. */
export function bestPlace(card: Size, scene: Scene): Place {
  const corners = scene.width <= NARROW ? (['top-left'] as const) : BY_CHOICE;
  const places = corners.map((corner) => placeAt(corner, card, scene));
  const covered = places.map((place) => coveredBy(boxAt(place, card, scene), scene));
  return places[covered.indexOf(Math.min(...covered))] ?? placeAt('bottom-left', card, scene);
}

/** How a card stands in a corner: at the foot above a composer, where there is room for that. */
export function placeAt(corner: Corner, card: Size, scene: Scene): Place {
  const box = boxAt({ corner, lift: 0 }, card, scene);
  const tops = scene.composers.filter((composer) => overlap(box, composer) > 0).map(({ top }) => top);
  const lift = corner.startsWith('bottom') ? scene.height - Math.min(...tops, scene.height) : 0;
  return { corner, lift: lift + card.height + 2 * GAP <= scene.height ? lift : 0 };
}

export function nextCorner(corner: Corner): Corner {
  return CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? corner;
}

export function nearestCorner({ left, top, right, bottom }: Box, { width, height }: Size): Corner {
  const isRight = (left + right) / 2 > width / 2;
  const isBottom = (top + bottom) / 2 > height / 2;
  return `${isBottom ? 'bottom' : 'top'}-${isRight ? 'right' : 'left'}`;
}

function boxAt({ corner, lift }: Place, card: Size, scene: Size): Box {
  const left = corner.endsWith('left') ? GAP : scene.width - GAP - card.width;
  const top = corner.startsWith('top') ? GAP : scene.height - GAP - lift - card.height;
  return { left, top, right: left + card.width, bottom: top + card.height };
}

/** How many videos and composers a box touches; in the fraction, how much of itself it takes for that. */
function coveredBy(box: Box, { videos, composers }: Scene): number {
  const parts = [...videos, ...composers].map((other) => overlap(box, other)).filter((area) => area > 0);
  const share = parts.reduce((sum, area) => sum + area, 0) / overlap(box, box) / (parts.length + 1);
  return parts.length + share;
}

function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}
