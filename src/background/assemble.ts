import type { CameraBlocks } from '../platform/camera-blocks.ts';
import type { Clock } from '../platform/clock.ts';
import type { ManagedStorage } from '../platform/managed-storage.ts';
import type { Permissions } from '../platform/permissions.ts';
import type { Presence } from '../platform/presence.ts';
import type { RegisteredScripts } from '../platform/registered-scripts.ts';
import type { Tabs } from '../platform/tabs.ts';
import type { Toolbar } from '../platform/toolbar.ts';
import { siteIdOf } from '../sites/find-site.ts';
import type { Store } from '../storage/store.ts';
import { Answers } from './answers.ts';
import { BlindSpots } from './blind-spots.ts';
import { CameraLog } from './camera-log.ts';
import { CameraRequests } from './camera-requests.ts';
import { ContactHistory } from './contact-history.ts';
import { FamilyCamera } from './family-camera.ts';
import { FamilyData } from './family-data.ts';
import { FamilyLock } from './family-lock.ts';
import { FamilyPolicy } from './family-policy.ts';
import { FamilySettings } from './family-settings.ts';
import { FamilyWeek } from './family-week.ts';
import { FreshStart } from './fresh-start.ts';
import { addHandlers } from './handlers.ts';
import { Heartbeat } from './heartbeat.ts';
import { Housekeeping } from './housekeeping.ts';
import { MessageLog } from './message-log.ts';
import { MomentHistory } from './moment-history.ts';
import { NotePicker } from './note-picker.ts';
import { Notes } from './notes.ts';
import { PageScripts, type ScriptFiles } from './page-scripts.ts';
import { RateLimit } from './rate-limit.ts';
import { Router } from './router.ts';
import { SealedFiles } from './sealed-files.ts';
import { SiteAccess } from './site-access.ts';
import { SiteHistory } from './site-history.ts';
import { Summary } from './summary.ts';
import { VisitLog } from './visit-log.ts';
import { Warner } from './warner.ts';

/** What the background needs of the browser; tests hand in fakes. */
export interface Surroundings {
  store: Store;
  clock: Clock;
  /** How often a new passphrase is to be stretched. */
  rounds(): Promise<number>;
  cameraBlocks: CameraBlocks;
  tabs: Tabs;
  toolbar: Toolbar;
  managedStorage: Pick<ManagedStorage, 'read'>;
  permissions: Permissions;
  presence: Presence;
  registeredScripts: RegisteredScripts;
  files: ScriptFiles;
}

/** The parts that the browser's events go to. */
export interface Background {
  router: Router;
  cameraLog: CameraLog;
  familyCamera: FamilyCamera;
  familyPolicy: FamilyPolicy;
  siteAccess: SiteAccess;
  housekeeping: Housekeeping;
}

/** Puts the components together; none of them makes another. */
export function assemble(surroundings: Surroundings): Background {
  const { store, clock, tabs, toolbar, permissions, presence, registeredScripts, files } = surroundings;
  const familyLock = new FamilyLock(store, clock, surroundings.rounds);
  const familyCamera = new FamilyCamera(store, clock, familyLock, surroundings.cameraBlocks);
  const familySettings = new FamilySettings(store, familyLock);
  const pageScripts = new PageScripts(tabs, files, () => familySettings.language());
  const familyPolicy = new FamilyPolicy(store, surroundings.managedStorage, async () => {
    await siteAccess.refresh();
    await familyCamera.applyBlocks();
  });
  const siteAccess = new SiteAccess(permissions, registeredScripts, () => familyPolicy.watch());
  const blindSpots = new BlindSpots(store, clock, siteAccess);
  const warner = new Warner(store, clock, pageScripts);
  const cameraLog = new CameraLog(store, clock, pageScripts, tabs);
  const notes = new Notes(store, clock, familyLock);
  const limit = new RateLimit(clock, ({ host }) => void blindSpots.note('oddPage', siteIdOf(host)));
  const router = new Router(limit);
  addHandlers(router, {
    answers: new Answers(store, clock),
    blindSpots,
    cameraLog,
    cameraRequests: new CameraRequests(store, clock, pageScripts, tabs),
    contactHistory: new ContactHistory(store, clock),
    familyCamera,
    familyData: new FamilyData(store, clock, familyLock, familyCamera),
    familyLock,
    familySettings,
    freshStart: new FreshStart(store, clock),
    familyWeek: new FamilyWeek(store, clock, blindSpots),
    messageLog: new MessageLog(store, clock, warner),
    momentHistory: new MomentHistory(store, clock),
    notePicker: new NotePicker(store, clock, notes, pageScripts),
    notes,
    pageScripts,
    sealedFiles: new SealedFiles(store, clock),
    siteHistory: new SiteHistory(store, clock, blindSpots),
    summary: new Summary(store, clock, blindSpots),
    tabs,
    toolbar,
    visitLog: new VisitLog(store, clock, presence),
    warner,
  });
  const housekeeping = new Housekeeping({
    ...{ store, clock, cameraLog, familyCamera, familyPolicy, siteAccess, tabs },
    heartbeat: new Heartbeat(store, clock, tabs),
  });
  return { router, cameraLog, familyCamera, familyPolicy, siteAccess, housekeeping };
}
