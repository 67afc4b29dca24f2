import { CAMERA_CONCERNS, type CameraConcern } from '../domain/model.ts';
import type { RequestOfTab } from '../protocol/command.ts';
import type { showCamera } from '../protocol/tab-commands.ts';

/** The camera sessions of this tab, as the background tells of them. */
export type LiveCamera = RequestOfTab<typeof showCamera>;
export type LiveSession = LiveCamera['sessions'][number];

/** That these hold is no news for a child who has looked at the card and closed it. */
const QUIET: readonly CameraConcern[] = ['firstTimeHere', 'oneToOne', 'unknownAudience'];

/** What all sessions together are of concern for, most telling first. */
export function concernsOf({ sessions }: LiveCamera): CameraConcern[] {
  return CAMERA_CONCERNS.filter((concern) => sessions.some(({ concerns }) => concerns.includes(concern)));
}

/** Those that the child has to be told of: private, and nobody has said yet with whom. */
export function openSessions({ sessions }: LiveCamera): LiveSession[] {
  return sessions.filter(({ isPrivate, isAnswered }) => isPrivate && !isAnswered);
}

/** What makes the card open by itself, each once: a session, and what is found out about it later. */
export function newsOf(camera: LiveCamera): string[] {
  return openSessions(camera).flatMap(({ id, concerns }) => [
    id,
    ...concerns.filter((concern) => !QUIET.includes(concern)).map((concern) => `${id} ${concern}`),
  ]);
}

/** Whether the child paused all there is: then nobody sees it. */
export function isHeld({ sessions }: LiveCamera): boolean {
  return sessions.every(({ held }) => held);
}

/** Whether all there is to see is a screen that the child shares. */
export function isScreenOnly({ sessions }: LiveCamera): boolean {
  return sessions.every(({ source }) => source === 'screen');
}

export function momentsOf({ sessions }: LiveCamera): string[] {
  return sessions.flatMap(({ moment }) => moment ?? []);
}

/** When the first of them began. */
export function startOf({ sessions }: LiveCamera): number {
  return Math.min(...sessions.map(({ startedAt }) => startedAt));
}
