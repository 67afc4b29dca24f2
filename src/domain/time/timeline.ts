/** A stretch of time in milliseconds since the epoch; `to` itself is no part of it. */
export interface Stretch {
  from: number;
  to: number;
}

/** That the child's time went to a site then. Where claims overlap, the higher rank has the time. */
export interface Claim extends Stretch {
  site: string;
  rank: number;
}

/**
 * To whom the time of the last minutes went. No two entries overlap, whatever is claimed: that is why the sites of a day
 * can never add up to more than went by.
 */
export interface Timeline {
  /** When it was last changed, on the computer's clock. */
  at: number;
  /** Nothing before it may be claimed: the clock was set back then, and showed those times before. */
  floor: number;
  /** In the order of time. */
  taken: Claim[];
}

/** Time that a site gained, or lost to one that had the better claim. */
export interface Change extends Stretch {
  site: string;
  gained: boolean;
}

/** A report that did not arrive may be sent again for this long; nobody may claim what lies farther back. */
export const REACH_MS = 5 * 60_000;
/** Shorter pieces are let go, so that no flood of claims can make the timeline long. */
const SHORTEST_MS = 200;

export const EMPTY_TIMELINE: Timeline = { at: 0, floor: 0, taken: [] };

/**
 * Gives a site the time that it claims, as far as that went by, is not long ago and nobody has it by the same right.
 * Claiming twice changes nothing.
 */
export function claimTime(
  timeline: Timeline,
  claim: Claim,
  now: number,
): { timeline: Timeline; changes: Change[] } {
  const { floor, taken } = advance(timeline, now);
  const wanted = {
    ...claim,
    from: Math.max(claim.from, floor, now - REACH_MS),
    to: Math.min(claim.to, now),
  };
  const mayLose = taken.filter(({ rank }) => rank < claim.rank);
  const stay = taken.filter(({ rank }) => rank >= claim.rank);
  const gained = without([wanted], stay).filter(({ from, to }) => to - from >= SHORTEST_MS);
  const lost = mayLose.flatMap((entry) => gained.flatMap((piece) => overlapOf(entry, piece)));
  return {
    timeline: { at: now, floor, taken: joined([...stay, ...without(mayLose, gained), ...gained]) },
    changes: [...lost.map(changeOf(false)), ...gained.map(changeOf(true))],
  };
}

/** What is long ago is forgotten, and so is everything when the clock shows less than it did before. */
function advance({ at, floor, taken }: Timeline, now: number): Timeline {
  if (now < at) return { at: now, floor: now, taken: [] };
  return { at: now, floor, taken: taken.filter(({ to }) => to > now - REACH_MS) };
}

/** What is left of some stretches when others are taken away. */
function without(stretches: readonly Claim[], others: readonly Stretch[]): Claim[] {
  let left = stretches.filter(({ from, to }) => to > from);
  for (const { from, to } of others) {
    left = left.flatMap((piece) =>
      [
        { ...piece, to: Math.min(piece.to, from) },
        { ...piece, from: Math.max(piece.from, to) },
      ].filter((rest) => rest.to > rest.from),
    );
  }
  return left;
}

function overlapOf(one: Claim, other: Stretch): Claim[] {
  const both = { ...one, from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  return both.to > both.from ? [both] : [];
}

/** In the order of time, with neighbours of the same claimant made one. */
function joined(entries: readonly Claim[]): Claim[] {
  const result: Claim[] = [];
  for (const entry of [...entries].sort((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && last.to === entry.from && last.site === entry.site && last.rank === entry.rank) {
      last.to = entry.to;
    } else result.push({ ...entry });
  }
  return result;
}

function changeOf(gained: boolean): (claim: Claim) => Change {
  return ({ site, from, to }) => ({ site, from, to, gained });
}
