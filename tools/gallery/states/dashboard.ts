import { getFamilyCamera } from '../../../src/protocol/camera-commands.ts';
import { cameraStates } from './dashboard-camera.ts';
import { rulesStates } from './dashboard-rules.ts';
import { type GalleryPage, noAnswerYet, nobody } from './state.ts';

/** The family's pages. The states of each section stand in a file of their own. */
export const dashboard: GalleryPage = {
  name: 'dashboard',
  html: 'src/ui/dashboard/index.html',
  states: [
    { name: 'waiting', title: 'The background wakes up', answers: [noAnswerYet(getFamilyCamera)] },
    { name: 'unreachable', title: 'The background does not answer', answers: [nobody(getFamilyCamera)] },
    ...cameraStates,
    ...rulesStates,
  ],
};
