import { EVENING } from '../../../tests/fakes/snapshots.ts';

/**
 * It is always the same evening, so that a state looks the same whenever it is opened; and nothing that a page does after a
 * while happens, so that it stays. This module comes before the states: some of them ask what time it is.
 */
const SOON = 2_000;
const RealDate = Date;
const realTimeout = setTimeout;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length === 0 ? [EVENING] : values, newTarget),
  get: (target, name) => (name === 'now' ? () => EVENING : Reflect.get(target, name)),
});

globalThis.setTimeout = new Proxy(realTimeout, {
  apply: (target, self, [handler, delay = 0, ...values]) =>
    delay < SOON ? Reflect.apply(target, self, [handler, delay, ...values]) : 0,
});
