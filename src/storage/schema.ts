import type { DBSchema } from 'idb';
import type { CameraSession } from '../domain/camera/session.ts';
import type {
  AccountFacts,
  Audience,
  BlindSpot,
  Level,
  Moment,
  Settings,
  SignalKind,
  Verdict,
} from '../domain/model.ts';
import type { ContactState } from '../domain/risk/state.ts';
import type { Timeline } from '../domain/time/timeline.ts';

/** What is kept of one contact on one site. */
export interface ContactRecord {
  /** Site and the contact's id there, see `contactKey`. */
  key: string;
  name: string;
  site: string;
  audience: Audience;
  /** As the site said last; a group has none. */
  account: AccountFacts;
  state: ContactState;
  /** What the state led to when it last changed. */
  verdict: Verdict;
  known: boolean;
  /** What the family said of whether this is the same person as another contact, by the key of that one. */
  sameAs: Readonly<Record<string, boolean>>;
  firstSeenAt: number;
  lastSeenAt: number;
  lastWarning: { level: Level; at: number } | null;
}

/** That a message was counted: the proof against counting it twice. */
export interface SeenRecord {
  conversation: number;
  /** Of the message, or of its place where the page has an id for it. */
  fingerprint: number;
  /** Of a place: the fingerprint of the words that stood there last, and what was in all of them. */
  words?: number;
  kinds?: SignalKind[];
  /** Days since the epoch when it was counted, for retention. */
  day: number;
}

export interface CameraRecord extends CameraSession {
  /** The tab and frame that use the camera; `tab` is left out once the session has ended. */
  tab?: number;
  frame: number;
  /** As the page said last: it has the camera but shows nothing of it, or its picture leaves just now. */
  paused: boolean;
  isOnAir: boolean;
  /** The moment made of it, if it deserved one. */
  moment: string | null;
}

/** What a site was used for on one local date. Camera time is kept with the sessions. */
export interface DayRecord {
  /** `YYYY-MM-DD` in the family's time zone when it was written. */
  date: string;
  site: string;
  seconds: number;
  messages: number;
}

export interface PorchlightDatabase extends DBSchema {
  contacts: {
    key: string;
    value: ContactRecord;
    /** `asked`: the platforms that a contact asked to move to. `appeared`: who was new on a site, and when. */
    indexes: { lastSeenAt: number; site: string; asked: string; appeared: [string, number] };
  };
  seen: { key: [number, number]; value: SeenRecord; indexes: { day: number } };
  moments: { key: string; value: Moment; indexes: { at: number; subject: string } };
  cameraSessions: {
    key: string;
    value: CameraRecord;
    indexes: { lastSeenAt: number; site: string; tab: number };
  };
  timeline: { key: 'recent'; value: Timeline };
  days: { key: [string, string]; value: DayRecord; indexes: { date: string } };
  blindSpots: { key: [string, string]; value: BlindSpot & { site: string } };
  settings: { key: 'family'; value: Settings };
}
