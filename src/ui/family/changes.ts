import { RISK_KINDS } from '../../domain/model.ts';
import type { Settings } from '../../domain/settings.ts';

/** The names that were given: without blanks around them, and none twice. */
export function namesIn(people: readonly string[]): string[] {
  return [...new Set(people.map((name) => name.trim()))].filter((name) => name !== '');
}

/** Settings as they are kept: somebody who is typing leaves blanks and empty lines behind. */
export function tidied(settings: Settings): Settings {
  return { ...settings, childName: settings.childName.trim(), people: namesIn(settings.people) };
}

/** How many things would be different. */
export function changesBetween(saved: Settings, shown: Settings): number {
  const now = tidied(shown);
  const { people, sensitivity, ...before } = saved;
  const fields = Object.entries(before).filter(([name, value]) => Reflect.get(now, name) !== value).length;
  const topics = RISK_KINDS.filter(
    (kind) => (sensitivity[kind] ?? 'usual') !== (now.sensitivity[kind] ?? 'usual'),
  ).length;
  return fields + topics + Number(people.join('\n') !== now.people.join('\n'));
}
