import { SENDING_CONCERNS, type SendingConcern, type Signal, type Standing } from '../model.ts';
import { isCruel } from './cruelty.ts';

/** What may be sent besides words. */
export type Attachment = Extract<SendingConcern, 'picture' | 'file'>;

/**
 * What a message of the child gives away, or does to somebody, whoever reads it. Most harmful first; empty for nearly all
 * messages.
 */
export function concernsIn(
  text: string,
  signals: readonly Signal[],
  attachments: readonly Attachment[],
): SendingConcern[] {
  const told = new Set<SendingConcern>([
    ...attachments,
    ...signals.flatMap((signal) => detailIn(signal) ?? []),
  ]);
  if (isCruel(text, signals)) told.add('unkind');
  return SENDING_CONCERNS.filter((concern) => told.has(concern));
}

/**
 * Those of them to hold the message for: words that hurt for everybody's sake, what is the child's own only with those it
 * hardly knows or had better be careful with. `null` where it is not known who reads along.
 */
export function concernsWith(
  standing: Standing | null,
  concerns: readonly SendingConcern[],
): readonly SendingConcern[] {
  const isGuarded = standing === 'new' || standing === 'risky';
  return isGuarded ? concerns : concerns.filter((concern) => concern === 'unkind');
}

/** Details that have no concern of their own, like the town, lead to nobody's door. */
function detailIn({ kind, value }: Signal): SendingConcern | null {
  if (kind === 'saysAlone') return 'alone';
  if (kind !== 'sharesContact' && kind !== 'sharesWhere') return null;
  return SENDING_CONCERNS.find((concern) => concern === value) ?? null;
}
