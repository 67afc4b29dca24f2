import type { Signal } from '../model.ts';
import type { ComparableText } from '../text/comparable.ts';
import { contactHintsIn } from './contact-hints.ts';
import { findHandle } from './handle.ts';
import { findMail } from './mail-address.ts';
import { FEWEST_SPELLED, findSpelledDigits } from './spelled-digits.ts';
import { FEWEST_WRITTEN, findTelephone } from './telephone.ts';

/** Where something stands in a comparable text. */
export type Span = readonly [start: number, end: number];

/** The least that is given away by what the text itself shows: any phrase may tell more. */
export const LEAST_DETAIL = 'handle';

/** Most texts have nothing of this, and need no closer look. */
const WORTH_A_LOOK =
  /[0-9@:=]|[([{<*_-]a[)\]}>*_-]|[a-z]\.[a-z]|\b(?:dot|zero|one|two|three|four|five|six|seven|eight|nine)\b/;

/** A telephone number, or else an e-mail address, or else the name of an account that stands in the text. */
export function findContactDetails(comparableText: ComparableText): Signal | null {
  const { text } = comparableText;
  const { digits, digitWords, hasSigns, hasDot, hasAt, hasColon } = contactHintsIn(text);
  // Asked last, since the expression takes longer than all else.
  if (digits + digitWords === 0 && !hasSigns && !hasDot) return null;
  if (!WORTH_A_LOOK.test(text)) return null;
  const telephone =
    (digits >= FEWEST_WRITTEN ? findTelephone(text) : null) ??
    (digitWords >= FEWEST_SPELLED ? findSpelledDigits(text) : null);
  if (telephone) return signalAt(comparableText, telephone, 'phone');
  const mail = hasAt ? findMail(text) : null;
  if (mail) return signalAt(comparableText, mail, 'email');
  const handle = hasAt || hasColon ? findHandle(text) : null;
  return handle && signalAt(comparableText, handle, LEAST_DETAIL);
}

function signalAt({ starts, ends }: ComparableText, [start, end]: Span, value: string): Signal {
  return { kind: 'sharesContact', value, start: starts?.[start] ?? start, end: ends?.[end - 1] ?? end };
}
