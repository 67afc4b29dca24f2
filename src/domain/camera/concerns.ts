import type { CameraConcern, Level } from '../model.ts';

/** What is known when a page has the camera. */
export interface CameraContext {
  /** The site pairs people who do not know each other. */
  strangerSite: boolean;
  /** A contact on this site stands at `caution` or above. */
  riskyContact: boolean;
  /** A contact on this site lately asked for the camera. */
  contactAsked: boolean;
  /** 0 .. 23, on the clock of the child's machine. */
  localHour: number;
  /** The tab is out of sight while its camera runs. */
  hidden: boolean;
  /** No page of this site had the camera before. */
  firstTimeHere: boolean;
}

/** Late hours run from `start` over midnight to just before `end`. */
const LATE_HOURS = { start: 22, end: 6 } as const;

const TESTS: readonly { concern: CameraConcern; holds(context: CameraContext): boolean }[] = [
  { concern: 'strangerSite', holds: (context) => context.strangerSite },
  { concern: 'riskyContact', holds: (context) => context.riskyContact },
  { concern: 'contactAsked', holds: (context) => context.contactAsked },
  { concern: 'lateHour', holds: (context) => isLate(context.localHour) },
  { concern: 'hiddenTab', holds: (context) => context.hidden },
  { concern: 'firstTimeHere', holds: (context) => context.firstTimeHere },
];

/** Rising in weight: the level is that of the last row all of whose concerns are there. */
const LEVEL_RULES: readonly { all: readonly CameraConcern[]; level: Level }[] = [
  { all: ['lateHour'], level: 'notice' },
  { all: ['hiddenTab'], level: 'notice' },
  { all: ['firstTimeHere'], level: 'notice' },
  { all: ['strangerSite'], level: 'caution' },
  { all: ['contactAsked'], level: 'caution' },
  { all: ['riskyContact'], level: 'caution' },
  { all: ['riskyContact', 'contactAsked'], level: 'danger' },
  { all: ['strangerSite', 'lateHour'], level: 'danger' },
];

/** What makes a camera session deserve attention, most telling first. */
export function cameraConcerns(context: CameraContext): CameraConcern[] {
  return TESTS.filter(({ holds }) => holds(context)).map(({ concern }) => concern);
}

/** How much attention a camera session with these concerns needs. */
export function cameraLevel(concerns: readonly CameraConcern[]): Level {
  const rule = LEVEL_RULES.findLast(({ all }) => all.every((concern) => concerns.includes(concern)));
  return rule?.level ?? 'calm';
}

function isLate(hour: number): boolean {
  return hour >= LATE_HOURS.start || hour < LATE_HOURS.end;
}
