import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../../../../src/ui/theme/theme.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Text on ground, by the names of the theme's colours. WCAG 2.2 asks 4.5:1 of text (1.4.3). */
const TEXT_ON_GROUND = [
  ...['ground', 'surface', 'sunken'].flatMap((ground) => [
    ['text', ground],
    ['soft', ground],
    ['link', ground],
  ]),
  ...['calm', 'notice', 'caution', 'danger'].map((level) => [level, `${level}-ground`]),
  ['on-amber', 'amber'],
  ['on-amber', 'amber-strong'],
  ['night-text', 'night-top'],
  ['night-soft', 'night-top'],
];

/** Shapes that carry meaning need 3:1 (1.4.11). */
const SHAPE_ON_GROUND = [
  ['edge', 'surface'],
  ['bar', 'sunken'],
  ['focus', 'ground'],
  ['focus', 'surface'],
  ['glow', 'night-top'],
];

function colour(theme: 'light' | 'dark', name: string): string {
  const pattern = new RegExp(`--${name}: (#[0-9a-f]{6});`);
  const found = (theme === 'dark' ? pattern.exec(dark) : null) ?? pattern.exec(light);
  if (!found?.[1]) throw new Error(`The theme has no colour ${name}`);
  return found[1];
}

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: 'light' | 'dark', [front = '', back = '']: string[]): number {
  const [darker = 0, lighter = 0] = [front, back]
    .map((name) => luminance(colour(theme, name)))
    .sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

it.each(['light', 'dark'] as const)('every text can be read in the %s theme', (theme) => {
  for (const pair of TEXT_ON_GROUND) {
    expect(contrast(theme, pair), pair.join(' on ')).toBeGreaterThanOrEqual(4.5);
  }
});

it.each(['light', 'dark'] as const)('every meaningful shape can be seen in the %s theme', (theme) => {
  for (const pair of SHAPE_ON_GROUND) {
    expect(contrast(theme, pair), pair.join(' on ')).toBeGreaterThanOrEqual(3);
  }
});

it('knows black from white', () => {
  expect(luminance('#ffffff')).toBeCloseTo(1);
  expect(luminance('#000000')).toBe(0);
});
