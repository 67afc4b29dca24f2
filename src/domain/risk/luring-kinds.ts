import type { SignalKind } from '../model.ts';

/** What the contact may say on the way that luring takes. */
export const LURING: readonly SignalKind[] = [
  'asksAge',
  'downplaysAge',
  'asksRelationship',
  'asksWhere',
  'asksContact',
  'sharesContact',
  'asksAlone',
  'secrecy',
  'flattery',
  'gift',
  'offer',
  'movesElsewhere',
  'asksPicture',
  'asksCamera',
  'sexualTalk',
  'meeting',
  'pressure',
];
/** What is worse when an adult says it to a child. */
export const WORSE_BETWEEN_AGES: readonly SignalKind[] = [
  'downplaysAge',
  'asksRelationship',
  'asksWhere',
  'asksAlone',
  'secrecy',
  'flattery',
  'gift',
  'movesElsewhere',
  'asksPicture',
  'asksCamera',
  'asksContact',
  'sexualTalk',
  'meeting',
];
export const TOLD_BY_CHILD: readonly SignalKind[] = [
  'statesAge',
  'sharesWhere',
  'sharesContact',
  'saysAlone',
];

/**
 * Pairs that say more together than the sum of them. Age with being alone and secrecy is what O'Connell calls risk
 * assessment and exclusivity; the move to a private app with secrecy is isolation (Olson et al. 2007; Netsafe); picture and
 * camera requests to a child who is alone or sworn to secrecy are the approach (Netsafe's sextortion page; the IWF's
 * webcam study of 2018).
 */
export const PAIRS: readonly (readonly [SignalKind, SignalKind])[] = [
  ['asksAge', 'asksAlone'],
  ['asksAge', 'secrecy'],
  ['asksAge', 'asksPicture'],
  ['asksAge', 'movesElsewhere'],
  ['asksAge', 'asksCamera'],
  ['asksAge', 'asksRelationship'],
  ['asksAge', 'sexualTalk'],
  ['asksAge', 'downplaysAge'],
  ['asksAge', 'meeting'],
  ['asksRelationship', 'asksPicture'],
  ['downplaysAge', 'asksPicture'],
  ['downplaysAge', 'meeting'],
  ['downplaysAge', 'flattery'],
  ['asksAlone', 'secrecy'],
  ['asksAlone', 'asksCamera'],
  ['asksAlone', 'asksPicture'],
  ['asksAlone', 'meeting'],
  ['secrecy', 'movesElsewhere'],
  ['secrecy', 'asksPicture'],
  ['secrecy', 'asksCamera'],
  ['secrecy', 'meeting'],
  ['secrecy', 'gift'],
  ['secrecy', 'offer'],
  ['secrecy', 'pressure'],
  ['secrecy', 'flattery'],
  ['pressure', 'asksAlone'],
  ['movesElsewhere', 'asksCamera'],
  ['asksPicture', 'asksContact'],
  ['asksPicture', 'meeting'],
  ['asksWhere', 'meeting'],
  ['gift', 'asksPicture'],
  ['offer', 'asksPicture'],
  ['pressure', 'asksPicture'],
  ['pressure', 'asksCamera'],
  ['sexualTalk', 'asksPicture'],
  ['sexualTalk', 'asksCamera'],
  ['sexualTalk', 'meeting'],
  ['secrecy', 'asksContact'],
  ['secrecy', 'asksRelationship'],
  ['secrecy', 'downplaysAge'],
  ['gift', 'asksCamera'],
  ['gift', 'pressure'],
  ['asksPicture', 'movesElsewhere'],
];
/** What is worse from somebody who says to be an adult, whatever is known of the child. */
export const WORSE_FROM_ADULT: readonly SignalKind[] = [
  'asksRelationship',
  'asksAlone',
  'secrecy',
  'asksPicture',
  'asksCamera',
  'meeting',
];
