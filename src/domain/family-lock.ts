/** What is kept of the family's passphrase: enough to tell whether it is the one, too little to find it. */
export interface FamilyLock {
  /** Random bytes, and what shows that the passphrase was right. */
  salt: Uint8Array<ArrayBuffer>;
  proof: Uint8Array<ArrayBuffer>;
  /** How often the passphrase was stretched. */
  rounds: number;
  /**
   * Whether the proof is only made of what stretching gives, so that a key can be made of it as well; of earlier versions it is
   * that itself.
   */
  isSplit: boolean;
  /** An administrator set it: nobody here changes it or takes it away. */
  isManaged?: true;
  /** Wrong passphrases or codes in a row, and until when no further one is looked at. */
  failures: number;
  waitUntil: number;
  /** When the family may start again without the passphrase; `null` while nobody asked for that. */
  startsAgainAt: number | null;
}

const SECOND = 1_000;
const DAY = 86_400 * SECOND;
/** So many wrong ones are slips of the finger. */
const FREE = 3;
const FIRST_WAIT = 10 * SECOND;
const LONGEST_WAIT = 900 * SECOND;
/** Long enough that everybody looks at the summary meanwhile, where it stands that somebody asked. */
const WAIT_TO_START_AGAIN = 2 * DAY;
/** Who does not start again then has to ask anew: nobody shall wait until the others forgot. */
const TIME_TO_START_AGAIN = 2 * DAY;

/** How long nobody may try after so many wrong passphrases in a row; doubles each time, up to a quarter of an hour. */
export function waitAfter(failures: number): number {
  return failures < FREE ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - FREE));
}

/**
 * When the family may start again, for somebody who asks for it now: what was asked for before holds for as long as it may be
 * used. A clock that was set back makes nobody wait for longer.
 */
export function startsAgainAt(
  { startsAgainAt: asked }: Pick<FamilyLock, 'startsAgainAt'>,
  now: number,
): number {
  const isOver = asked === null || now > asked + TIME_TO_START_AGAIN;
  return isOver ? now + WAIT_TO_START_AGAIN : Math.min(asked, now + WAIT_TO_START_AGAIN);
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
