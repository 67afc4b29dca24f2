/** What is kept of the family's passphrase: enough to tell whether it is the one, too little to find it. */
export interface FamilyLock {
  /** Random bytes, and what the passphrase gives with them. */
  salt: Uint8Array<ArrayBuffer>;
  proof: Uint8Array<ArrayBuffer>;
  /** How often the passphrase was stretched. */
  rounds: number;
  /** Wrong ones in a row, and until when no further one is looked at. */
  failures: number;
  waitUntil: number;
}

const SECOND = 1_000;
/** So many wrong ones are slips of the finger. */
const FREE = 3;
const FIRST_WAIT = 10 * SECOND;
const LONGEST_WAIT = 900 * SECOND;

/** How long nobody may try after so many wrong passphrases in a row; doubles each time, up to a quarter of an hour. */
export function waitAfter(failures: number): number {
  return failures < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE));
}

/** The same words typed on another keyboard are the same passphrase (NIST SP 800-63B asks for NFKC). */
export function normalised(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** Whether two proofs are the same, in a time that does not tell where they differ. */
export function isSameProof(one: Uint8Array, other: Uint8Array): boolean {
  const difference = one.reduce((sum, byte, index) => sum | (byte ^ (other[index] ?? 0)), 0);
  return one.length === other.length && difference === 0;
}
