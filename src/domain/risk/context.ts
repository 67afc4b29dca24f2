import type { Audience } from '../model.ts';
import type { Circumstances } from './evidence.ts';

/** What a page shows of a contact's account; what it does not show is left out. */
export interface AccountFacts {
  hasMutualFriends?: boolean;
  isNew?: boolean;
  /** The child declined a request of theirs, and they are here all the same. */
  wasDeclined?: boolean;
  /** They sent requests to many people in a short time. */
  asksMany?: boolean;
}

export interface ObservationContext extends Circumstances {
  audience: Audience;
  /** The family said that they know this person. */
  known: boolean;
  /** The child's age in years, where the family told it. */
  childAge?: number | null;
  account?: AccountFacts;
}
