import { CAMERA_CONCERNS } from '../../../src/domain/model.ts';
import { getFamilyCamera } from '../../../src/protocol/camera-commands.ts';
import type { FamilyCamera } from '../../../src/ui/dashboard/family-store.ts';
import { emptyFamilyCamera, familyCamera, heavyUse } from '../../../tests/fakes/family-camera.ts';
import { cameraSession, EVENING } from '../../../tests/fakes/snapshots.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import { answer, type GalleryState, press } from './state.ts';

const MINUTE = 60_000;

/** When cameras were on. */
export const cameraStates: readonly GalleryState[] = [
  shows('camera-empty', 'Camera: the first day', emptyFamilyCamera()),
  shows('camera-one', 'Camera: one session', familyCamera()),
  shows('camera-on', 'Camera: on right now', familyCamera({ sessions: [liveSession()] })),
  shows(
    'camera-every-concern',
    'Camera: all that can be said of a session',
    familyCamera({
      sessions: [cameraSession({ isPrivate: true, audience: 'oneToOne', concerns: [...CAMERA_CONCERNS] })],
    }),
  ),
  shows('camera-full', 'Camera: three months', familyCamera({ sessions: heavyUse() })),
  {
    ...shows('camera-table', 'Camera: a table', familyCamera({ sessions: heavyUse(60) })),
    steps: [press('chart_view_table')],
  },
  shows(
    'camera-long-names',
    'Camera: very long names, and ones from right to left',
    familyCamera({
      sessions: [LONG_NAME, ...BIDI_NAMES].map((name, place) =>
        cameraSession({ id: `session-${place}`, site: LONG_SITE, contact: { name, site: LONG_SITE } }),
      ),
    }),
  ),
];

function liveSession() {
  return cameraSession({ endedAt: null, lastSeenAt: EVENING, startedAt: EVENING - 12 * MINUTE });
}

function shows(name: string, title: string, camera: FamilyCamera): GalleryState {
  return { name, title, hash: 'camera', answers: [answer(getFamilyCamera, camera)] };
}
