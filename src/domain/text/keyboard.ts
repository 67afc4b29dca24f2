/** The letters of the keyboards that English is written on; each row stands half a key to the right of the one above. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SHIFT = 0.5;
/** In keys: next to each other, or one above the other. */
const FARTHEST = 1.3;

const places = new Map(
  ROWS.flatMap((row, down) => [...row].map((key, along) => [key, [along + down * SHIFT, down] as const])),
);

/** Whether a finger that misses one key may hit the other. */
export function areNextTo(one: string, other: string): boolean {
  const [along = Number.NaN, down = 0] = places.get(one) ?? [];
  const [alongOther = Number.NaN, downOther = 0] = places.get(other) ?? [];
  return Math.hypot(along - alongOther, down - downOther) < FARTHEST;
}
