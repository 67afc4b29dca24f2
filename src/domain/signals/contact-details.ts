import type { Signal } from '../model.ts';
import type { ComparableText } from '../text/comparable.ts';
import { findMail } from './mail-address.ts';
import { findTelephone } from './telephone.ts';

/** Where something stands in a comparable text. */
export type Span = readonly [start: number, end: number];

/** A telephone number or else an e-mail address that stands in the text. One pass over the text for each. */
export function findContactDetails(comparableText: ComparableText): Signal | null {
  const { text } = comparableText;
  const telephone = findTelephone(text);
  const span = telephone ?? findMail(text);
  if (span === null) return null;
  const [start, end] = span;
  return {
    kind: 'sharesContact',
    value: telephone === null ? 'email' : 'phone',
    start: comparableText.starts?.[start] ?? start,
    end: comparableText.ends?.[end - 1] ?? end,
  };
}
