import {
  CAMERA_AUDIENCES,
  CAMERA_CONCERNS,
  LEVELS,
  type Reason,
  SENDING_CONCERNS,
  type SignalKind,
} from '../../../src/domain/model.ts';
import { cameraIsFine, warningAnswered } from '../../../src/protocol/content-commands.ts';
import {
  askBeforeSending,
  askForCamera,
  showCamera,
  showWarning,
} from '../../../src/protocol/tab-commands.ts';
import { EVENING } from '../../../tests/fakes/snapshots.ts';
import { cameraAsk, heldMessage, liveCamera, warningOf } from '../../../tests/fakes/warnings.ts';
import { BIDI_NAMES, LONG_NAME, LONG_SITE } from './names.ts';
import {
  answer,
  type GalleryPage,
  type GalleryState,
  nobody,
  press,
  type SentToTab,
  type Step,
  send,
} from './state.ts';
import { noteStates } from './warnings-notes.ts';

const MINUTE = 60_000;

/** What the child sees in a page: warnings, the light of the camera, the two cards that ask. */
export const warnings: GalleryPage = {
  name: 'warnings',
  html: 'tools/gallery/warnings/index.html',
  states: [
    ...LEVELS.filter((level) => level !== 'calm').map((level) =>
      sees(
        `warning-${level}`,
        `A warning: ${level}`,
        send(showWarning, warningOf({ level, ...because('secrecy', 'asksAge') })),
      ),
    ),
    sees(
      'warning-namesake',
      'A warning: another account has the same name',
      send(showWarning, warningOf({ hasNamesake: true, ...because('secrecy', 'asksAge') })),
    ),
    sees(
      'warning-picture',
      'A warning: a picture',
      send(
        showWarning,
        warningOf({
          level: 'danger',
          stage: 'desensitisation',
          ...because('asksPicture', 'secrecy', 'asksAge'),
        }),
      ),
    ),
    sees(
      'warning-blackmail',
      'A warning: blackmail',
      send(
        showWarning,
        warningOf({ level: 'danger', stage: 'coercion', ...because('threat', 'demandsMoney') }),
      ),
    ),
    sees(
      'warning-earlier',
      'A warning: somebody from another site, and all that was noticed',
      send(
        showWarning,
        warningOf({
          level: 'danger',
          ...because('secrecy', 'asksAge', 'asksWhere', 'asksPicture', 'flattery', 'gift'),
          earlier: { name: 'kai_plays', site: 'Roblox', sure: 'likely' },
        }),
      ),
    ),
    {
      ...sees('warning-covered', 'The page is covered', send(showWarning, warningOf({ level: 'danger' }))),
      steps: [press('warning_cover')],
    },
    sees(
      'warning-two',
      'A warning, and one that waits',
      send(showWarning, warningOf({ level: 'danger' })),
      send(showWarning, warningOf({ moment: 'm2', contact: 2, level: 'notice' })),
    ),
    ...[LONG_NAME, ...BIDI_NAMES].map((contactName, place) =>
      sees(
        `warning-name-${place + 1}`,
        'A warning: a name that is long, or from right to left',
        send(showWarning, warningOf({ contactName, siteName: LONG_SITE, level: 'danger' })),
      ),
    ),
    answered('known', [press('warning_known')]),
    answered('mistake', [press('warning_mistake')]),
    {
      ...answered('known', [press('warning_known')]),
      name: 'warning-not-kept',
      answers: [nobody(warningAnswered)],
    },
    ...SENDING_CONCERNS.map((concern) =>
      sees(
        `sending-${concern}`,
        `Before it is sent: ${concern}`,
        send(askBeforeSending, heldMessage({ concerns: [concern] })),
      ),
    ),
    sees(
      'sending-risky',
      'Before it is sent: several things, to somebody to be careful with',
      send(askBeforeSending, heldMessage({ standing: 'risky', concerns: ['picture', 'address', 'phone'] })),
    ),
    sees('asking', 'A page asks for the camera', send(askForCamera, cameraAsk())),
    sees(
      'asking-risky',
      'A page asks for the camera, for somebody to be careful with',
      send(
        askForCamera,
        cameraAsk({ contactName: LONG_NAME, concerns: ['riskyContact', 'contactAsked', 'lateHour'] }),
      ),
    ),
    sees('camera-light', 'The light of the camera', camera({})),
    { ...sees('camera-open', 'The light, opened', camera({})), steps: [press('warning_camera_details')] },
    sees('camera-screen', 'The light of a shared screen', camera({ source: 'screen' })),
    sees('camera-held', 'The camera is paused', camera({ held: true })),
    ...CAMERA_AUDIENCES.map((audience) =>
      sees(
        `camera-private-${audience.toLowerCase()}`,
        `The light opens by itself: ${audience}`,
        send(
          showCamera,
          liveCamera(
            { audience },
            { isPrivate: true, startedAt: EVENING - 12 * MINUTE, concerns: ['oneToOne'] },
          ),
        ),
      ),
    ),
    sees('camera-every-concern', 'The light, and all that can be said', everyConcern()),
    {
      ...sees(
        'camera-company',
        'The light asks whom it is with',
        camera({ isPrivate: true, concerns: ['unknownAudience'] }),
      ),
      steps: [press('warning_camera_fine')],
    },
    {
      ...sees(
        'camera-thanks',
        'The light says thank you',
        camera({ isPrivate: true, concerns: ['unknownAudience'] }),
      ),
      answers: [answer(cameraIsFine, null)],
      steps: [press('warning_camera_fine'), press('warning_camera_company_friend')],
    },
    sees(
      'camera-and-warning',
      'The light and a warning',
      camera({}),
      send(showWarning, warningOf({ level: 'danger' })),
    ),
    ...noteStates,
  ],
};

function sees(name: string, title: string, ...sends: readonly SentToTab[]): GalleryState {
  return { name, title, sends };
}

function answered(name: string, steps: readonly Step[]): GalleryState {
  return {
    ...sees(`warning-${name}`, 'A warning that was answered', send(showWarning, warningOf())),
    answers: [answer(warningAnswered, null)],
    steps,
  };
}

function because(...signals: readonly SignalKind[]): { reasons: Reason[]; unheard: number } {
  const reasons = signals.map((signal): Reason => ({ signal, direction: 'fromContact', at: EVENING }));
  return { reasons, unheard: reasons.length };
}

function camera(session: NonNullable<Parameters<typeof liveCamera>[1]>): SentToTab {
  return send(showCamera, liveCamera({}, { startedAt: EVENING - 12 * MINUTE, ...session }));
}

function everyConcern(): SentToTab {
  const session = { isPrivate: true, startedAt: EVENING - 75 * MINUTE, concerns: [...CAMERA_CONCERNS] };
  return send(
    showCamera,
    liveCamera({ siteName: LONG_SITE, contactName: LONG_NAME, audience: 'oneToOne' }, session),
  );
}
