import type { DBSchema, StoreNames, StoreValue } from 'idb';
import type { CameraAgreement } from '../domain/camera/agreement.ts';
import type { CameraSession } from '../domain/camera/session.ts';
import type { FamilyKey, Sealed } from '../domain/family-key.ts';
import type { FamilyLock } from '../domain/family-lock.ts';
import type { KeptPolicy } from '../domain/managed.ts';
import type {
  AccountFacts,
  Audience,
  BlindSpot,
  CameraConcern,
  Direction,
  Level,
  Moment,
  NoteKind,
  SignalKind,
  Verdict,
} from '../domain/model.ts';
import type { NoteAbout } from '../domain/note.ts';
import type { ContactState } from '../domain/risk/state.ts';
import type { Settings } from '../domain/settings.ts';
import type { Timeline } from '../domain/time/timeline.ts';

/** What the family chose, or what an administrator set: then with what is to be said of that. */
export type KeptSettings = Partial<Settings> & { policy?: KeptPolicy };

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
  /** When the family last said that they talked about this contact; `null` if they never did. */
  talkedAt: number | null;
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
  /** The tab and frame that use the camera; `tab` is left out once it is certain that the session has ended. */
  tab?: number;
  frame: number;
  /** As the page said last: it has the camera but shows nothing of it, or its picture leaves just now. */
  paused: boolean;
  isOnAir: boolean;
  /** No page of its site had the camera before. */
  isFirstHere: boolean;
  /** Since when the tab is out of sight; 0 for one that was so from the start. */
  hiddenSince: number | null;
  /** The child paused it: black until the child goes on. */
  held: boolean;
  /** The moment made of it, if it deserved one. */
  moment: string | null;
  /** How much attention it deserved at most. */
  level: Level;
  /** The key of the contact that it has to do with. */
  contactKey: string | null;
  /** The concerns that the child has answered; `null` before it answered. */
  covered: CameraConcern[] | null;
}

/** Whose chats were open in a tab, the last one last. */
export interface TabRecord {
  tab: number;
  /** The site of the page. */
  site: string;
  chats: TabChat[];
}

export interface TabChat {
  /** The key of the contact or group. */
  key: string;
  audience: Audience;
  at: number;
}

/** What a site was used for on one local date. Camera time is kept with the sessions. */
export interface DayRecord {
  /** `YYYY-MM-DD` in the family's time zone when it was written. */
  date: string;
  site: string;
  seconds: number;
  messages: number;
}

/** How many messages went to and fro with a contact on one local date, as far as they were seen. */
export interface ContactDayRecord extends Record<Direction, number> {
  /** The key of the contact. */
  contact: string;
  date: string;
  site: string;
}

/** A note that somebody made on purpose. Whom it is about and what it says is sealed; only the rest can be read. */
export interface NoteRecord extends Sealed {
  id: string;
  at: number;
  /** The site concerned; empty where none is. */
  site: string;
  kind: NoteKind;
  /** For erasing somebody with all notes about them; `null` in what is older, and where nobody is named. */
  about: NoteAbout | null;
}

/** That somebody opened the picker of notes in a frame: what comes from there may be kept, once. */
export interface NoteTicket {
  ticket: string;
  tab: number;
  frame: number;
  host: string;
  /** Whom the picker was opened for. */
  contactName: string | null;
  at: number;
}

/** A record that nobody can work with any more, as it was found: kept for the family, in nobody's way. */
export interface SetAsideRecord {
  id: string;
  /** Where it was found, and when. */
  store: string;
  at: number;
  key: unknown;
  value: unknown;
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
  /** `tidied`: nobody's time, but when old records were last looked for, and since when the clock went on without a leap. */
  timeline: { key: 'recent' | 'tidied'; value: Timeline };
  days: { key: [string, string]; value: DayRecord; indexes: { date: string } };
  contactDays: { key: [string, string]; value: ContactDayRecord; indexes: { date: string } };
  blindSpots: { key: [string, string]; value: BlindSpot & { site: string } };
  /** `managed`: what an administrator set, beside what the family chose. */
  settings: { key: 'family' | 'managed'; value: KeptSettings };
  agreement: { key: 'camera' | 'managed'; value: Partial<CameraAgreement> };
  /** `own`: the family's, while an administrator's stands in its place. */
  lock: { key: 'family' | 'own'; value: FamilyLock };
  familyKey: { key: 'family' | 'own'; value: FamilyKey };
  notes: { key: string; value: NoteRecord; indexes: { at: number } };
  noteTickets: { key: string; value: NoteTicket };
  tabs: { key: number; value: TabRecord };
  setAside: { key: string; value: SetAsideRecord };
  /** When Porchlight was last known to be there. */
  heartbeat: { key: 'last'; value: { at: number } };
}

export type StoreName = StoreNames<PorchlightDatabase>;
export type ValueOf<Name extends StoreName> = StoreValue<PorchlightDatabase, Name>;
