/** How a state is looked at; all of it stands in the address. */
export interface Look {
  /** `auto`: as the browser prefers it. */
  theme: Theme;
  /** The size of the text in per cent. */
  text: TextSize;
  /** `auto`: as the language is written. */
  direction: Direction;
  /** A folder of `_locales`, or `long`: English, half as long again. */
  language: string;
}

export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const TEXT_SIZES = ['100', '200'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const DIRECTIONS = ['auto', 'ltr', 'rtl'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const LONG = 'long';

export const PLAIN: Look = { theme: 'auto', text: '100', direction: 'auto', language: 'en' };

/** Reads a look from an address; whatever is odd or left out is plain. */
export function lookOf(query: URLSearchParams): Look {
  return {
    theme: oneOf(THEMES, query.get('theme'), PLAIN.theme),
    text: oneOf(TEXT_SIZES, query.get('text'), PLAIN.text),
    direction: oneOf(DIRECTIONS, query.get('direction'), PLAIN.direction),
    language: query.get('language') ?? PLAIN.language,
  };
}

function oneOf<T extends string>(all: readonly T[], wanted: string | null, otherwise: T): T {
  return all.find((one) => one === wanted) ?? otherwise;
}

/** The address of a state from the root of the gallery's server. */
export function addressOf(
  page: { html: string },
  state: { name: string; hash?: string },
  look: Partial<Look> = {},
): string {
  const query = new URLSearchParams({ state: state.name, ...look });
  return `/${page.html}?${query}${state.hash ? `#${state.hash}` : ''}`;
}
