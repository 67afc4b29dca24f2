import { atLeast } from '../level.ts';
import {
  CAMERA_CONCERNS,
  type CameraAudience,
  type CameraConcern,
  type CameraRule,
  type Level,
  type VideoSource,
} from '../model.ts';
import type { CameraAgreement } from './agreement.ts';
import { type Companion, hasAsked, isClose, isRisky } from './companion.ts';

/** What is known when a page has the camera, or asks for it. */
export interface CameraContext {
  source: VideoSource;
  /** What the family agreed for this site; `null` where it said nothing. */
  rule: CameraRule | null;
  /** The site pairs people who do not know each other. */
  strangerSite: boolean;
  /** Contacts who may be the ones that see it. */
  companions: readonly Companion[];
  audience: CameraAudience;
  /** Minutes after midnight, on the family's clock. */
  minuteOfDay: number;
  /** For how long the camera is on already, in minutes. */
  minutesOn: number;
  /** The tab is out of sight while its camera runs. */
  hidden: boolean;
  /** No page of this site had the camera before. */
  firstTimeHere: boolean;
}

interface Judgement {
  /** Why it is private, or deserves a closer look; most telling first, and none where all is as the family agreed. */
  concerns: CameraConcern[];
  level: Level;
}

type Test = (context: CameraContext, agreement: CameraAgreement) => boolean;

const TESTS: Readonly<Record<CameraConcern, Test>> = {
  riskyContact: ({ companions }) => companions.some(isRisky),
  contactAsked: ({ source, companions }) => source === 'camera' && companions.some(hasAsked),
  strangerSite: ({ strangerSite }) => strangerSite,
  lateHour: ({ minuteOfDay }, { lateHours }) => lateHours !== null && isWithin(minuteOfDay, lateHours),
  hiddenTab: ({ hidden }) => hidden,
  tooLong: ({ minutesOn }, { minutes }) => minutes !== null && minutesOn >= minutes,
  unknownAudience: (context) => context.audience === 'unknown' && !isWithKnownPerson(context),
  oneToOne: (context) => context.audience === 'oneToOne' && !isWithKnownPerson(context),
  firstTimeHere: ({ firstTimeHere }) => firstTimeHere,
};

/** Rising in weight: the level is that of the last row all of whose concerns are there. */
const LEVEL_RULES: readonly { all: readonly CameraConcern[]; level: Level }[] = [
  { all: [], level: 'notice' },
  { all: ['oneToOne', 'lateHour', 'firstTimeHere'], level: 'caution' },
  { all: ['strangerSite'], level: 'caution' },
  { all: ['contactAsked'], level: 'caution' },
  { all: ['riskyContact'], level: 'caution' },
  { all: ['riskyContact', 'contactAsked'], level: 'danger' },
  { all: ['strangerSite', 'lateHour'], level: 'danger' },
];

/** What is looked at on a site that the family allows: everything else there is as agreed. */
const EVEN_WHERE_ALLOWED: readonly CameraConcern[] = ['riskyContact', 'contactAsked'];

/** Judges one camera session as it stands. A site that the family allows stays quiet, but for a contact who is close. */
export function judgeCamera(context: CameraContext, agreement: CameraAgreement): Judgement {
  const isAllowed = context.rule === 'allow';
  const companions = isAllowed ? context.companions.filter(isClose) : context.companions;
  const concerns = (isAllowed ? EVEN_WHERE_ALLOWED : CAMERA_CONCERNS).filter((concern) =>
    TESTS[concern]({ ...context, companions }, agreement),
  );
  const isDangerous = companions.some((companion) => isClose(companion) && isDanger(companion));
  return { concerns, level: isDangerous ? 'danger' : cameraLevel(concerns) };
}

/** How much attention a camera session with these concerns needs. */
export function cameraLevel(concerns: readonly CameraConcern[]): Level {
  if (concerns.length === 0) return 'calm';
  const rule = LEVEL_RULES.findLast(({ all }) => all.every((concern) => concerns.includes(concern)));
  return rule?.level ?? 'notice';
}

/** What becomes of a page's request for the camera. */
export function decideRequest({
  rule,
  strangerSite,
  companions,
}: Pick<CameraContext, 'rule' | 'strangerSite' | 'companions'>): 'go' | 'ask' | 'refuse' {
  if (rule === 'never') return 'refuse';
  const isAllowed = rule === 'allow';
  const isDangerous = companions.some((one) => isDanger(one) && (isClose(one) || !isAllowed));
  const asks = rule === 'ask' || isDangerous || (strangerSite && !isAllowed);
  return asks ? 'ask' : 'go';
}

function isDanger(companion: Companion): boolean {
  return isRisky(companion) && atLeast(companion.level, 'danger');
}

function isWithKnownPerson({ companions }: CameraContext): boolean {
  const here = companions.filter(({ near, isDirect }) => near === 'here' && isDirect);
  return here.length > 0 && here.every(({ known }) => known);
}

/** From `from` to just before `to`, over midnight where `to` is the earlier one. */
function isWithin(minute: number, { from, to }: { from: number; to: number }): boolean {
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}
