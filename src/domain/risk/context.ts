import type { AccountSigns, Audience } from '../model.ts';
import type { Sensitivities } from '../settings.ts';
import type { Carried } from './carried.ts';
import type { Circumstances } from './evidence.ts';

export interface ObservationContext extends Circumstances {
  audience: Audience;
  /** The family said that they know this person. */
  known: boolean;
  /** The child's age in years, where the family told it. */
  childAge?: number | null;
  account?: AccountSigns;
  /** How soon the family wants to hear of each topic. */
  sensitivity?: Sensitivities;
  /** What is known of somebody on another site who may be the same person. */
  earlier?: Carried | null;
}
