import type { TimeGround } from '../../domain/model.ts';
import type { RequestOf } from '../../protocol/command.ts';
import { MOST_STRETCHES, type timeSpent } from '../../protocol/content-commands.ts';

export type Stretch = RequestOf<typeof timeSpent>['stretches'][number];

/** The background takes nothing that is older. */
const TOO_OLD_MS = 5 * 60_000;

/** The time that went to this page and of which the background has not said yet that it knows. */
export class Stretches {
  #pending: Stretch[] = [];

  add(from: number, to: number, ground: TimeGround): void {
    const last = this.#pending.at(-1);
    if (last && last.to === from && last.ground === ground) last.to = to;
    else if (to > from) this.#pending.push({ from, to, ground });
  }

  /** What there is to tell at a time, oldest first; copies, since what is pending may grow. */
  pending(now: number): Stretch[] {
    this.#pending = this.#pending.filter(({ to }) => to > now - TOO_OLD_MS && to <= now);
    return this.#pending.slice(-MOST_STRETCHES).map((stretch) => ({ ...stretch }));
  }

  /** Whether anything is there that does not hang on what the background knows. */
  isSure(): boolean {
    return this.#pending.some(({ ground }) => ground === 'used' || ground === 'playing');
  }

  /** The background knows these. One that grew in the meantime stays as a whole: nothing counts twice. */
  told(told: readonly Stretch[]): void {
    const last = Math.max(...told.map(({ to }) => to));
    this.#pending = this.#pending.filter(({ to }) => to > last);
  }
}
