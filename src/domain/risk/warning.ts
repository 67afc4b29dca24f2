import { LEVELS, type Level, type Verdict } from '../model.ts';
import { WARNING_PERIODS } from './weights.ts';

/**
 * Whether the child should be told now. At once when it got worse; otherwise not again within the period, and only when
 * something was said since. A clock that was set back far tells nothing of what was since: then once more.
 *
 * @param last the last warning about this contact, if there was one
 */
export function warningIsDue(
  last: { level: Level; at: number } | null,
  verdict: Verdict,
  now: number,
): boolean {
  const { level, reasons } = verdict;
  if (level !== 'caution' && level !== 'danger') return false;
  if (last === null || LEVELS.indexOf(level) > LEVELS.indexOf(last.level)) return true;
  const isNew = reasons.some((reason) => reason.at > last.at);
  const passed = now - last.at;
  return passed <= -WARNING_PERIODS[level] || (isNew && passed >= WARNING_PERIODS[level]);
}
