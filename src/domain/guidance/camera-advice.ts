import { cameraLevel } from '../camera/judge.ts';
import { atLeast } from '../level.ts';
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
    reassurance: findReassurance(situation, cameraLevel(concerns)),
    why: seenBy(audience, advice.why, situation === 'camera'),
    steps: situation === 'camera' ? ordinarySteps(concerns, advice.steps) : advice.steps,
  };
}

function screenAdvice(concerns: readonly CameraConcern[]): CameraAdvice {
  const level = cameraLevel(concerns);
  const isSerious = atLeast(level, 'caution');
  return {
    noticed: 'advice_screen_noticed',
    about: 'site',
    reassurance: findReassurance(cameraSituationOf(concerns), level),
    why: 'advice_screen_why',
    steps: [isSerious ? 'advice_step_stopSharing' : 'advice_step_shareWindow'],
  };
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
  const level = cameraLevel(concerns);
  return {
    level: atLeast(level, 'caution') ? 'caution' : 'notice',
    reassurance: findReassurance(situation, level),
    steps: level === 'danger' ? ['advice_step_noCamera', 'advice_step_noteBlockTell'] : [],
  };
}
