import { isWorthATalk } from '../camera/answer.ts';
import type { ComputerPlace } from '../settings.ts';
import type { Snapshot } from '../summary/snapshot.ts';
import type { LocalizedText } from './localized.ts';

export const TIPS = ['sharedRoom', 'knowContacts', 'stopContact'] as const;
export type TipId = (typeof TIPS)[number];

/** One of Netsafe's three tips as it stands in this family this week. */
export interface TipState {
  id: TipId;
  /** `unknown` where Porchlight saw too little to say; silence must never look like safety. */
  state: 'good' | 'attention' | 'unknown';
  title: LocalizedText;
  seen: LocalizedText;
  next: LocalizedText;
}

type Seen = Pick<Snapshot, 'attention' | 'blindSpots' | 'camera' | 'contacts'> & {
  settings: Pick<Snapshot['settings'], 'place'>;
};

/** Netsafe's three tips, each with what was seen and what to do next. */
export function tipStates(snapshot: Seen): TipState[] {
  return [sharedRoom(snapshot), knowContacts(snapshot), stopContact(snapshot)];
}

const AT_PLACES: Record<ComputerPlace, TipState['state']> = {
  sharedRoom: 'good',
  ownRoom: 'attention',
  movesAround: 'unknown',
};

/**
 * Where the computer stands cannot be seen. A camera that was on in private is the nearest sign, whatever the family said;
 * then comes what it said.
 */
function sharedRoom({ camera, settings: { place } }: Seen): TipState {
  const ofConcern = camera.filter(isWorthATalk).length;
  if (ofConcern > 0) return tip('sharedRoom', 'attention', 'cameraAlone', [ofConcern]);
  if (place !== null) return tip('sharedRoom', AT_PLACES[place], place, [], place);
  if (camera.length > 0) return tip('sharedRoom', 'unknown', 'cameraFine', [camera.length]);
  return tip('sharedRoom', 'unknown', 'cannotSee');
}

function knowContacts({ contacts, blindSpots }: Seen): TipState {
  if (contacts.newThisWeek > 0) {
    return tip('knowContacts', 'attention', 'new', [contacts.newThisWeek, contacts.known]);
  }
  if (blindSpots.some((spot) => spot.kind === 'cannotRead'))
    return tip('knowContacts', 'unknown', 'cannotRead');
  if (contacts.total === 0) return tip('knowContacts', 'unknown', 'none');
  return tip('knowContacts', 'good', 'noneNew', [contacts.total, contacts.known]);
}

function stopContact({ attention, contacts }: Seen): TipState {
  if (attention.length > 0) return tip('stopContact', 'attention', 'some', [attention.length]);
  return contacts.total + contacts.groups === 0
    ? tip('stopContact', 'unknown', 'none')
    : tip('stopContact', 'good', 'noneNow');
}

function tip(
  id: TipId,
  state: TipState['state'],
  seen: string,
  counts: readonly number[] = [],
  next: string = state,
): TipState {
  return {
    id,
    state,
    title: { key: `advice_tip_${id}_title`, substitutions: [] },
    seen: { key: `advice_tip_${id}_seen_${seen}`, substitutions: counts.map(String) },
    next: { key: `advice_tip_${id}_next_${next}`, substitutions: [] },
  };
}
