/** What the background says where a later version of Porchlight wrote the data: this one does not touch it. */
export const NEWER_DATA = 'The data is of a newer version of Porchlight';

/**
 * Whether an answer, or the failure to give one, says so. Browsers reject with an error of the same words; behind the
 * polyfill that Chromium's background uses an object with them is the answer.
 */
export function saysNewerData(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('message' in answer)) return false;
  return String(answer.message).includes(NEWER_DATA);
}
