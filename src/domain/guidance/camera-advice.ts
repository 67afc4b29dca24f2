import { cameraLevel } from '../camera/judge.ts';
import type { CameraAudience, CameraConcern, Level } from '../model.ts';
import { childAdvice, findReassurance } from './advice-child.ts';
import { cameraSituationOf } from './situations.ts';

/** What is known of a camera that is on. */
export interface CameraFacts {
  concerns: readonly CameraConcern[];
  audience: CameraAudience;
  /** Whether it can be said who may be there. */
  hasContact: boolean;
  /** Nothing but a shared screen can be seen. */
  isScreen: boolean;
}

/** What a child on camera is told. All texts are keys of `_locales`. */
export interface CameraAdvice {
  /** Takes the name of `about`. */
  noticed: string;
  about: 'contact' | 'site';
  /** Stands first, where there is one. */
  reassurance: string | null;
  /** Who can see the child, and that it can be kept. */
  why: string;
  steps: readonly string[];
}

/** What to tell a child whose camera is on. Where nothing is worth a word, who sees it is all there is to say. */
export function cameraAdvice({ concerns, audience, hasContact, isScreen }: CameraFacts): CameraAdvice {
  const situation = cameraSituationOf(concerns);
  if (isScreen) return screenAdvice(concerns);
  const advice = childAdvice(situation);
  return {
    noticed: hasContact ? 'advice_camera_with' : advice.noticed,
    about: hasContact ? 'contact' : 'site',
    reassurance: isGrave(concerns) ? findReassurance(situation, 'danger') : null,
    why: seenBy(audience, advice.why, situation === 'camera'),
    steps: situation === 'camera' ? ordinarySteps(concerns, advice.steps) : advice.steps,
  };
}

function screenAdvice(concerns: readonly CameraConcern[]): CameraAdvice {
  const situation = cameraSituationOf(concerns);
  return {
    noticed: 'advice_screen_noticed',
    about: 'site',
    reassurance: isGrave(concerns) ? findReassurance(situation, 'danger') : null,
    why: 'advice_screen_why',
    steps: [situation === 'camera' ? 'advice_step_shareWindow' : 'advice_step_stopSharing'],
  };
}

/** What a child most needs to hear something kind for. */
function isGrave(concerns: readonly CameraConcern[]): boolean {
  return cameraLevel(concerns) === 'danger';
}

function seenBy(audience: CameraAudience, why: string, isOrdinary: boolean): string {
  if (audience === 'nobody') return 'advice_camera_why_nobody';
  return isOrdinary && audience !== 'unknown' ? `advice_camera_why_${audience}` : why;
}

function ordinarySteps(concerns: readonly CameraConcern[], steps: readonly string[]): readonly string[] {
  if (concerns.length === 0) return [];
  return concerns.includes('tooLong') ? ['advice_step_sayGoodbye', 'advice_step_break'] : steps;
}

/** What a child is told before a page gets the camera. */
export interface AskAdvice extends Pick<CameraAdvice, 'reassurance' | 'steps'> {
  level: Level;
}

/** What to tell a child whose page asks for the camera: nothing has happened yet, so nothing is said to be grave. */
export function askAdvice(concerns: readonly CameraConcern[]): AskAdvice {
  const situation = cameraSituationOf(concerns);
  const grave = isGrave(concerns);
  return {
    level: situation === 'camera' ? 'notice' : 'caution',
    reassurance: grave ? findReassurance(situation, 'danger') : null,
    steps: grave ? ['advice_step_noCamera', 'advice_step_noteBlockTell'] : [],
  };
}
