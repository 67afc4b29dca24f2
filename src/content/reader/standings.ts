import { STANDINGS, type Standing } from '../../domain/model.ts';

/** How well the child knows whom it writes to, as the background said last. */
export class Standings {
  readonly #known = new Map<string, Map<string | null, Standing>>();

  /** `contact` is `null` for a group as a whole. */
  note(conversation: string, contact: string | null, standing: Standing): void {
    const known = this.#known.get(conversation) ?? new Map<string | null, Standing>();
    this.#known.set(conversation, known);
    known.set(contact, standing);
  }

  /** Of all who read along, the one to be most careful with; `null` while nothing was said. */
  of(conversation: string): Standing | null {
    const all = [...(this.#known.get(conversation)?.values() ?? [])];
    return STANDINGS.findLast((standing) => all.includes(standing)) ?? null;
  }
}
