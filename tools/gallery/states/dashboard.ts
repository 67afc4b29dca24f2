import { getFamilyCamera } from '../../../src/protocol/camera-commands.ts';
import { getSettings } from '../../../src/protocol/settings-commands.ts';
import { getSnapshot } from '../../../src/protocol/ui-commands.ts';
import { familyCamera } from '../../../tests/fakes/family-camera.ts';
import { settingsReply } from '../../../tests/fakes/settings.ts';
import { busySnapshot } from '../../../tests/fakes/snapshots.ts';
import { cameraStates } from './dashboard-camera.ts';
import { contactStates } from './dashboard-contacts.ts';
import { dataStates } from './dashboard-data.ts';
import { guidanceStates } from './dashboard-guidance.ts';
import { noteStates } from './dashboard-notes.ts';
import { rulesStates } from './dashboard-rules.ts';
import { settingsStates } from './dashboard-settings.ts';
import { siteStates } from './dashboard-sites.ts';
import { timelineStates } from './dashboard-timeline.ts';
import { answer, type GalleryPage } from './state.ts';

/** What the frame around the sections asks for, whichever is shown. A state's own answers come first. */
const FRAME = [
  answer(getSnapshot, busySnapshot()),
  answer(getFamilyCamera, familyCamera()),
  answer(getSettings, settingsReply({}, true)),
];

const STATES = [
  timelineStates,
  contactStates,
  siteStates,
  cameraStates,
  rulesStates,
  guidanceStates,
  noteStates,
  dataStates,
  settingsStates,
].flat();

/** The family's pages. The states of each section stand in a file of their own. */
export const dashboard: GalleryPage = {
  name: 'dashboard',
  html: 'src/ui/dashboard/index.html',
  states: STATES.map((state) => ({ ...state, answers: [...(state.answers ?? []), ...FRAME] })),
};
