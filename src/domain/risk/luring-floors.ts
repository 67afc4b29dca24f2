/**
 * Points that some pairs weigh at least, set by hand: `luring-weights.ts` is fitted on conversations that hardly show them,
 * and no new fit shall lose them. Each is what children's charities tell families to look for: a secret kept from parents
 * together with a gift, a move or a picture (NSPCC and Netsafe on grooming), a job for pictures (the IWF on "modelling"
 * offers), pictures that are pressed for (Netsafe on sextortion), an adult who asks for secrecy or whether the child is
 * alone. Most reach `caution` with the points of their two parts. A secret with a meeting or a call stays just below, unless
 * it is to be kept from the family: friends have surprises, too.
 */
export const LEAST_POINTS: Readonly<Record<string, number>> = {
  'secrecy+meeting': 1.8,
  'secrecy+movesElsewhere': 2.8,
  'secrecy+asksContact': 0.7,
  'secrecy+gift': 2.5,
  'secrecy+offer': 2.5,
  'secrecy+pressure': 2.6,
  'secrecy+asksRelationship': 2.6,
  'secrecy+downplaysAge': 2.5,
  'secrecy+asksPicture': 3,
  'secrecy+asksCamera': 3,
  'asksAlone+secrecy': 2.5,
  'secrecy:again': 1.5,
  'secrecy:family': 0.8,
  'adult+secrecy': 2.8,
  'adult+asksAlone': 2.5,
  'adult+asksPicture': 2.5,
  'adult+asksCamera': 2.5,
  'adult+asksRelationship': 1.5,
  'adult+meeting': 1.5,
  'offer+asksPicture': 3.5,
  'gift+asksCamera': 3,
  'gift+pressure': 1.5,
  'pressure+asksPicture': 3.7,
  'pressure+asksCamera': 3.5,
  'asksPicture+movesElsewhere': 1,
};
