import type { CameraConcern } from '../model.ts';
import type { CameraSession } from './session.ts';

/** What is true of many a good call: once the child has said whom it is with, nobody asks again. */
const MILD: readonly CameraConcern[] = ['unknownAudience', 'oneToOne', 'firstTimeHere'];

/** What the child's answer is about: what was known then, and what comes with every call. */
export function coveredBy(concerns: readonly CameraConcern[]): CameraConcern[] {
  return [...MILD, ...concerns.filter((concern) => !MILD.includes(concern))];
}

/** What an answer that the child gave in an earlier session still covers: a late hour is late again tomorrow. */
export function stillCovered(): CameraConcern[] {
  return [...MILD];
}

/** Whether the child has answered all that there is to say; `covered` is `null` where it has not answered at all. */
export function isAnswered(
  concerns: readonly CameraConcern[],
  covered: readonly CameraConcern[] | null,
): boolean {
  return covered !== null && concerns.every((concern) => covered.includes(concern));
}

/** Whether parent and child had better talk about a session: it was private in a way that the child's answer does not settle. */
export function isWorthATalk({ concerns, company }: Pick<CameraSession, 'concerns' | 'company'>): boolean {
  return concerns.length > 0 && !isAnswered(concerns, company === null ? null : stillCovered());
}
