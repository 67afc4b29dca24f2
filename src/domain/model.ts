/**
 * The nouns of Porchlight. Plain data: everything here survives structured cloning and JSON, and holds no
 * message text. Times are milliseconds since the epoch unless a name says otherwise.
 */

/** Who wrote a message, seen from the child. */
export type Direction = 'fromContact' | 'fromChild';

/** Everything a single message can tell. See `docs/architecture.md` for where each is found. */
export const SIGNAL_KINDS = [
  'asksAge',
  'statesAge',
  'downplaysAge',
  'asksRelationship',
  'asksWhere',
  'sharesWhere',
  'asksContact',
  'sharesContact',
  'asksAlone',
  'saysAlone',
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
  'threat',
  'demandsMoney',
  'insult',
  'exclusion',
  'urgesSelfHarm',
  'distress',
  'protest',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** A signal as the tab sees it. `start` and `end` are UTF-16 offsets into the message as it was written. */
export interface Signal {
  kind: SignalKind;
  start: number;
  end: number;
  /**
   * Years for `statesAge` (as text where a number stands alone and may mean something else), a platform's id for
   * `movesElsewhere`, 1 to 9 for how hard an `insult` is, `when`, `where` or both for a `meeting`, a sum or `giftCard` for
   * `demandsMoney`. Never free text.
   */
  value?: number | string;
}

/** A signal as it leaves the tab: what kind of thing was said, without the words. */
export type ObservedSignal = Pick<Signal, 'kind' | 'value'>;

export type { Observation } from './observation.ts';

/** What a page says of the account at the other end; what it does not say is left out. */
export interface AccountFacts {
  hasMutualFriends?: boolean;
  isNew?: boolean;
  /** The child declined a request of theirs, and they are here all the same. */
  wasDeclined?: boolean;
  /** The site says that others complained of it, or that it writes to many. */
  isReported?: boolean;
  /** The site says that it may be in another country than the child. */
  isAbroad?: boolean;
  /** The country that the page says it is in: what it wrote on its way from the page, an ISO 3166 code from then on. */
  region?: string;
}

/** What is known of an account, with what follows from that and from others. */
export interface AccountSigns extends Omit<AccountFacts, 'region'> {
  /** The country, where it is far from the family's. */
  farRegion?: string;
  /** So many new people wrote to the child on this site within a day, where that is unusual. */
  crowd?: number;
}

export type Audience = 'direct' | 'group' | 'unknown';

/** A chat as a page shows it. `id` is what tells it from the site's other chats (an address, a title). */
export interface Conversation {
  id: string;
  title: string;
  audience: Audience;
}

/** How much attention something needs, in rising order. */
export const LEVELS = ['calm', 'notice', 'caution', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

/** The stages of luring (O'Connell 2003; Olson et al. 2007), and the short cut that blackmail takes. */
export const STAGES = ['contact', 'trust', 'isolation', 'desensitisation', 'approach', 'coercion'] as const;
export type Stage = (typeof STAGES)[number];

/** What a contact is judged for, each on a path of its own; see `risk/`. */
export const RISK_KINDS = ['grooming', 'blackmail', 'bullying', 'selfHarm', 'oversharing'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** One part of the answer to "why?". */
export interface Reason {
  signal: SignalKind;
  direction: Direction;
  value?: number | string;
  /** When it was last seen. */
  at: number;
  /** It was said on another site, by somebody who may be the same person: see `Earlier`. */
  elsewhere?: true;
}

/** How sure it is that two contacts are one person, rising; `certain` where the family said so. */
export const SURENESS = ['perhaps', 'likely', 'veryLikely', 'certain'] as const;
export type Sureness = (typeof SURENESS)[number];

/** Who a contact may have been before, on another site from which they asked to move. */
export interface Earlier {
  name: string;
  site: string;
  sure: Sureness;
}

export interface Verdict {
  level: Level;
  stage: Stage;
  /** 0 .. 1, rising with risk. */
  score: number;
  /** What it is `caution` or worse for, worst first. */
  kinds: RiskKind[];
  /** Most telling first; never empty above `calm`. */
  reasons: Reason[];
}

/** What the child says to a warning. */
export type Answer = 'known' | 'mistake' | 'understood';

/** What the family says of a contact, in the summary. */
export const CONTACT_ANSWERS = ['known', 'mistake', 'talked'] as const;
export type ContactAnswer = (typeof CONTACT_ANSWERS)[number];

/** How well the child knows who reads what it writes. */
export const STANDINGS = ['known', 'familiar', 'new', 'risky'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What is worth a second thought before it is sent, what can do most harm first. */
export const SENDING_CONCERNS = [
  'card',
  'password',
  'picture',
  'address',
  'phone',
  'alone',
  'routine',
  'school',
  'email',
  'name',
  'handle',
  'file',
  'unkind',
] as const;
export type SendingConcern = (typeof SENDING_CONCERNS)[number];

/** Why a camera session deserves the child's attention, most telling first. */
export const CAMERA_CONCERNS = [
  'riskyContact',
  'contactAsked',
  'strangerSite',
  'lateHour',
  'hiddenTab',
  'tooLong',
  'unknownAudience',
  'oneToOne',
  'firstTimeHere',
] as const;
export type CameraConcern = (typeof CAMERA_CONCERNS)[number];

/** What a child is seen by: its camera, or its screen while it is shared. */
export const VIDEO_SOURCES = ['camera', 'screen'] as const;
export type VideoSource = (typeof VIDEO_SOURCES)[number];

/** Who sees a camera, as far as can be told: nobody while its picture does not leave the page. */
export const CAMERA_AUDIENCES = ['nobody', 'unknown', 'oneToOne', 'group'] as const;
export type CameraAudience = (typeof CAMERA_AUDIENCES)[number];

/** What the family agreed about the camera on a site. */
export const CAMERA_RULES = ['allow', 'ask', 'never'] as const;
export type CameraRule = (typeof CAMERA_RULES)[number];

/** Whom the child says it is on camera with. */
export const CAMERA_COMPANY = ['family', 'friend', 'class'] as const;
export type CameraCompany = (typeof CAMERA_COMPANY)[number];

/**
 * How the picture of a camera leaves the page that has it: to somebody in a call, into a recording (or frame by frame into
 * the page's own hands), as a still.
 */
export const CAMERA_WAYS = ['call', 'recording', 'picture'] as const;
export type CameraWay = (typeof CAMERA_WAYS)[number];

/** What moments can be about. */
export const HISTORY_KINDS = ['contact', 'camera'] as const;

/** A point in time worth telling the family about. */
export interface Moment {
  id: string;
  kind: (typeof HISTORY_KINDS)[number];
  at: number;
  site: string;
  /** The contact's key for `contact`, the session's id for `camera`. */
  subject: string;
  level: Level;
  stage: Stage | null;
  reasons: Reason[];
  /** Left out where all that counts was said on this site. */
  earlier?: Earlier;
  concerns: CameraConcern[];
  /** When the child saw the warning; `null` while it waits to be shown. */
  shownAt: number | null;
  answer: Answer | null;
}

/** What a site was used for on one day. */
export interface SiteUse {
  site: string;
  /** Time in front of the child, in seconds. */
  seconds: number;
  messages: number;
  cameraSeconds: number;
}

/**
 * Why a page thinks that the child's time went to it: it has the focus and is used (or something plays that is watched);
 * it only plays, seen but without the focus; it has the focus, but was not touched for a while and nothing is seen
 * playing; the same with the focus in a frame inside it, where it cannot see what the child does.
 */
export const TIME_GROUNDS = ['used', 'playing', 'untouched', 'focusInFrame'] as const;
export type TimeGround = (typeof TIME_GROUNDS)[number];

export { BLIND_SPOT_KINDS, type BlindSpot, type BlindSpotKind } from './blind-spot.ts';

export const COUNTRIES = ['NZ', 'AU', 'UK', 'US', 'CA', 'IE', 'EU', 'other'] as const;
export type Country = (typeof COUNTRIES)[number];

/** How old the child is, as closely as Porchlight asks; Netsafe's advice changes at about these ages. */
export const AGE_BANDS = ['under9', '9to12', '13to15', '16to17'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** What kind of place a site is. */
export const SITE_KINDS = [
  'messenger',
  'social',
  'game',
  'streaming',
  'forum',
  'strangerVideo',
  'anonymousQuestions',
  'aiCompanion',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** What is good to know before a child uses a site, most telling first. Each follows from what the site offers. */
export const SITE_NOTES = [
  'strangersSeeCamera',
  'companion',
  'live',
  'anonymous',
  'strangersVanish',
  'strangers',
  'disappearing',
  'publicTalk',
  'knownPeople',
] as const;
export type SiteNote = (typeof SITE_NOTES)[number];

/** Where the words of a note come from: chosen on a page, or written by whoever made it. */
export const NOTE_KINDS = ['page', 'written'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
