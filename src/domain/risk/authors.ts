import { addFading } from './decay.ts';
import type { Author, ContactState } from './state.ts';
import { HOSTILITY_HALF_LIFE } from './weights.ts';

/** More people than this are not told apart: they are many. */
const MOST_AUTHORS = 6;

/**
 * Adds an unkind word of somebody in a group. Of many people those with the lowest ids are kept: whoever is among them in
 * the end was so all along, so that the order does not matter.
 */
export function withAuthor(state: ContactState, id: number, strength: number, at: number): ContactState {
  const authors = state.authors ?? [];
  const before = authors.find((author) => author.id === id) ?? null;
  const after: Author = { id, ...addFading(before, strength, at, HOSTILITY_HALF_LIFE) };
  const all = [...authors.filter((author) => author.id !== id), after];
  return { ...state, authors: all.sort((one, other) => one.id - other.id).slice(0, MOST_AUTHORS) };
}
