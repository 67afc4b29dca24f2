import type { Reason } from '../model.ts';
import type { LocalizedText } from './localized.ts';
import { findPlatformName, isDirect } from './platform-names.ts';

/**
 * One part of the answer to "why?", for child and parent alike. The contact is the silent subject of every text:
 * "Asked about age" when it came from the contact, "Was told your age" when it came from the child.
 */
export function reasonText(reason: Pick<Reason, 'signal' | 'direction' | 'value'>): LocalizedText {
  const key = `reason_${reason.signal}_${reason.direction}`;
  if (reason.signal === 'movesElsewhere' && isDirect(String(reason.value))) {
    return { key: `${key}_direct`, substitutions: [] };
  }
  const variant = findVariant(reason);
  if (variant !== null) return { key: `${key}_${variant}`, substitutions: [] };
  const detail = findDetail(reason);
  return detail === null ? { key, substitutions: [] } : { key: `${key}_value`, substitutions: [detail] };
}

/** What has a sentence of its own. */
const VARIANTS: Readonly<Record<string, string>> = {
  'meeting when': 'when',
  'meeting where': 'where',
  'meeting when+where': 'whenAndWhere',
  'demandsMoney giftCard': 'giftCard',
};

function findVariant({ signal, value }: Pick<Reason, 'signal' | 'value'>): string | null {
  return VARIANTS[`${signal} ${value}`] ?? null;
}

/** Only what Porchlight itself can name is shown: values come from a page's tab and are claims. */
function findDetail({ signal, value }: Pick<Reason, 'signal' | 'value'>): string | null {
  if (signal === 'statesAge' && typeof value === 'number') return String(Math.round(value));
  if (signal === 'demandsMoney' && typeof value === 'number') return String(Math.round(value));
  if (signal === 'movesElsewhere' && typeof value === 'string') return findPlatformName(value);
  return null;
}
