import type { Audience, Direction } from '../model.ts';
import { fingerprintOf } from '../text/fingerprint.ts';
import { type ContactState, emptyContactState, emptyGroupState } from './state.ts';

/** Whose record a message concerns: the person who wrote it or is written to, or everyone in a group together. */
export type Subject = 'person' | 'group';

/**
 * Who is to be judged by a message. In a group everybody writes to everybody: what one person writes also counts for the
 * group as a whole, where several may be against one, and what the child writes concerns nobody in particular.
 */
export function subjectsOf(audience: Audience, direction: Direction): readonly Subject[] {
  if (audience !== 'group') return ['person'];
  return direction === 'fromChild' ? ['group'] : ['person', 'group'];
}

export function emptyStateOf(subject: Subject): ContactState {
  return subject === 'group' ? emptyGroupState() : emptyContactState();
}

/** The number that stands for somebody in the record of a group. Short, since records must stay small. */
export function authorOf(id: string): number {
  return fingerprintOf([id]) % 2 ** 32;
}
