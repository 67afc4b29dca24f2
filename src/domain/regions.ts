import type { Country } from './model.ts';

/** Members of the European Union, other than Ireland. */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/**
 * Regions from which ordinary friends and grandparents of a family write. Where it does not say which country it lives in
 * nothing is far away.
 */
const NEAR: Readonly<Record<Country, readonly string[] | null>> = {
  NZ: ['NZ', 'AU', 'CK', 'FJ', 'NU', 'TK', 'TO', 'WS'],
  AU: ['AU', 'NZ'],
  UK: ['GB', 'GG', 'IE', 'IM', 'JE'],
  IE: ['IE', 'GB', ...EU_MEMBERS],
  US: ['US', 'CA', 'MX', 'PR'],
  CA: ['CA', 'US'],
  EU: [...EU_MEMBERS, 'CH', 'GB', 'IE', 'IS', 'LI', 'NO'],
  other: null,
};

/** Regions of which a name stands for no single country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FLAG = /^(?<flag>\p{RI}\p{RI})\s?/u;
/** Where the letters of flags begin in Unicode. */
const FIRST_FLAG_LETTER = 0x1_f1e6;
const INTRODUCTION = /^(?:account based in:?|lives in) /i;

const inEnglish = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
let codes: ReadonlyMap<string, string> | null = null;

/**
 * The country that a page says an account is in, as ISO 3166 writes it: of "🇳🇿 New Zealand", of "Lives in Auckland, New
 * Zealand". `null` where that is no country for sure; a flag beside another name is a decoration.
 */
export function findRegion(claim: string): string | null {
  const flag = FLAG.exec(claim)?.groups?.['flag'];
  const place = claim.replace(FLAG, '').replace(INTRODUCTION, '');
  const code = codeOf(place.split(',').at(-1) ?? '');
  return flag === undefined || codeOfFlag(flag) === code ? code : null;
}

/** Whether an account in a region is far from what a family has to do with; `false` where nobody can tell. */
export function isFarFrom(country: Country, region: string): boolean {
  return NEAR[country]?.includes(region) === false;
}

/** What a region is called. */
export function regionName(region: string): string {
  return inEnglish.of(region) ?? region;
}

function codeOf(name: string): string | null {
  codes ??= allCodes();
  return codes.get(name.trim().toLowerCase()) ?? null;
}

/** Browsers know the names of countries. */
function allCodes(): ReadonlyMap<string, string> {
  const all = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    all.flatMap((code) => {
      const name = NO_COUNTRY.has(code) ? undefined : inEnglish.of(code);
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
  );
}

function codeOfFlag(flag: string): string {
  return [...flag].map((sign) => LETTERS[(sign.codePointAt(0) ?? 0) - FIRST_FLAG_LETTER] ?? '').join('');
}
