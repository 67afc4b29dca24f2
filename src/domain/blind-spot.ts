/** What Porchlight could not see or do, and what opened its lock; silence must never look like safety. */
export const BLIND_SPOT_KINDS = [
  'onlyListedSites',
  'takenBack',
  'privateWindows',
  'wasOff',
  'cannotRead',
  'notSaved',
  'storageLost',
  'setAside',
  'warningRemoved',
  'oddPage',
  'startAgainAsked',
  'startedAgain',
  'codeUsed',
  'policyUnread',
] as const;
export type BlindSpotKind = (typeof BLIND_SPOT_KINDS)[number];

export interface BlindSpot {
  kind: BlindSpotKind;
  /** The site concerned, or `null` where it is about everything. */
  site: string | null;
  /** How often it happened; 1 for a lasting state. */
  count: number;
  lastAt: number;
}
