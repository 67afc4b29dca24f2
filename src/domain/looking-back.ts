/** How far back the timeline goes, shortest first; `all` is as long as moments are kept. */
export const HISTORY_PERIODS = ['week', 'month', 'quarter', 'all'] as const;
export type HistoryPeriod = (typeof HISTORY_PERIODS)[number];

/** Which contacts are listed, and in which order. */
export const CONTACT_GROUPS = ['all', 'attention', 'new', 'known'] as const;
export type ContactGroup = (typeof CONTACT_GROUPS)[number];
export const CONTACT_ORDERS = ['attention', 'lastSeen', 'name'] as const;
export type ContactOrder = (typeof CONTACT_ORDERS)[number];

/**
 * What the family says of a contact on its page: `CONTACT_ANSWERS`, and how it takes back that it knows them, or that it
 * talked. What was called a mistake is forgotten: there is no way back.
 */
export const FAMILY_ANSWERS = ['known', 'mistake', 'talked', 'unknown', 'notTalked'] as const;
export type FamilyAnswer = (typeof FAMILY_ANSWERS)[number];
