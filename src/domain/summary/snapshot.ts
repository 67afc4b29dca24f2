import type {
  Audience,
  BlindSpot,
  CameraSession,
  Level,
  Reason,
  Settings,
  SiteUse,
  Stage,
} from '../model.ts';

/** One contact as the summary shows it. */
export interface ContactSummary {
  key: string;
  name: string;
  site: string;
  audience: Audience;
  level: Level;
  stage: Stage;
  reasons: Reason[];
  known: boolean;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** Everything that the popup shows, to parent and child alike. */
export interface Snapshot {
  takenAt: number;
  /** The highest level among contacts that need attention and camera sessions of the week. */
  level: Level;
  today: SiteUse[];
  /** The last seven days, today included. */
  week: SiteUse[];
  /** Contacts at `notice` or above that nobody has answered for, most serious first. */
  attention: ContactSummary[];
  contacts: { total: number; known: number; newThisWeek: number };
  /** Camera sessions of the week, newest first. */
  camera: CameraSession[];
  blindSpots: BlindSpot[];
  settings: Settings;
}
