import { LEVELS, type Level } from './model.ts';

/** Whether a level is as serious as another, or more. */
export function atLeast(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}

/** The most serious level among all; `calm` when there is none. */
export function highest(all: readonly { level: Level }[]): Level {
  return all.reduce<Level>((top, { level }) => (atLeast(level, top) ? level : top), 'calm');
}
