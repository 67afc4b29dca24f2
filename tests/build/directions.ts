/** A declaration of a stylesheet. */
export interface Declaration {
  selector: string;
  property: string;
  value: string;
  /** Whether the same rule turns what it is about: then its sides are not those of the screen. */
  isTurned: boolean;
}

/** What names the left or the right of the screen, where a language may be written from either. */
const SIDES = /(?:^|-)(?:left|right)(?:$|-)/;
const SIDE_VALUES = /\b(?:left|right)\b/;
const TAKES_SIDES =
  /^(?:text-align|float|clear|background-position|transform-origin|object-position|resize)$/;

/** Shorthands whose second value is the right one and whose fourth is the left one. */
const FOUR_SIDES =
  /^(?:margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/;
const FOUR = 4;

/** The declarations of a stylesheet, in order; of `@media` and the like those inside. */
export function declarationsIn(css: string): Declaration[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(?<selector>[^{};]+)\{(?<body>[^{}]*)\}/g)].flatMap(({ groups }) =>
    declarationsOf((groups?.['selector'] ?? '').trim(), groups?.['body'] ?? ''),
  );
}

function declarationsOf(selector: string, body: string): Declaration[] {
  const isTurned = /\brotate\(/.test(body);
  return body.split(';').flatMap((part) => {
    const colon = part.indexOf(':');
    const [property, value] = [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    return colon < 0 ? [] : [{ selector, property, value, isTurned }];
  });
}

/** Whether a declaration means the left or the right of the screen rather than the start or the end of a line. */
export function isPhysical({ selector, property, value, isTurned }: Declaration): boolean {
  // Where the direction is known, so is the side.
  if (/\[dir=/.test(selector) || isTurned || property.startsWith('--')) return false;
  if (SIDES.test(property)) return true;
  if (TAKES_SIDES.test(property)) return SIDE_VALUES.test(value);
  return FOUR_SIDES.test(property) && hasOwnSides(value);
}

function hasOwnSides(value: string): boolean {
  const [, right, , left] = partsOf(value);
  return partsOf(value).length === FOUR && right !== left;
}

/** The values of a shorthand; what stands in brackets is one. */
function partsOf(value: string): string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}
