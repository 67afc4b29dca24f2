import type { RequestOf } from '../../src/protocol/command.ts';
import type { cameraSeen } from '../../src/protocol/content-commands.ts';

/** What a watcher reports of a camera that has just been turned on and shows nobody anything yet. */
export function cameraReport(
  fields: Partial<RequestOf<typeof cameraSeen>> & { startedAt: number },
): RequestOf<typeof cameraSeen> {
  return {
    session: 's',
    source: 'camera',
    endedAt: null,
    corroborated: false,
    noticed: false,
    hidden: false,
    paused: false,
    held: false,
    others: 0,
    isOnAir: false,
    onAirMs: 0,
    ways: [],
    ...fields,
  };
}
