import type { Signal } from '../model.ts';
import type { ComparableText } from '../text/comparable.ts';
import { findMail } from './mail-address.ts';
import { findTelephone } from './telephone.ts';

/** Where something stands in a comparable text. */
export type Span = readonly [start: number, end: number];

/** An e-mail address or a telephone number that stands in the text. One pass over the text for each. */
export function findContactDetails(comparableText: ComparableText): Signal | null {
  const { text } = comparableText;
  const span = findMail(text) ?? findTelephone(text);
  if (span === null) return null;
  const [start, end] = span;
  return {
    kind: 'sharesContact',
    start: comparableText.starts?.[start] ?? start,
    end: comparableText.ends?.[end - 1] ?? end,
  };
}
