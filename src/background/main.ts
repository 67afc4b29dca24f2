import readerFile from '../content/reader.iife.ts?script&iife';
import { systemClock } from '../platform/clock.ts';
import { lifecycle } from '../platform/lifecycle.ts';
import { permissions } from '../platform/permissions.ts';
import { registeredScripts } from '../platform/registered-scripts.ts';
import { tabs } from '../platform/tabs.ts';
import { toolbar } from '../platform/toolbar.ts';
import { Store } from '../storage/store.ts';
import warningsFile from '../warnings/main.iife.tsx?script&iife';
import { Answers } from './answers.ts';
import { BlindSpots } from './blind-spots.ts';
import { CameraLog } from './camera-log.ts';
import { addHandlers } from './handlers.ts';
import { Housekeeping } from './housekeeping.ts';
import { MessageLog } from './message-log.ts';
import { PageScripts } from './page-scripts.ts';
import { Router } from './router.ts';
import { SiteAccess } from './site-access.ts';
import { Summary } from './summary.ts';
import { VisitLog } from './visit-log.ts';
import { Warner } from './warner.ts';

const store = new Store();
const clock = systemClock;
const pageScripts = new PageScripts(tabs, { reader: readerFile, warnings: warningsFile });
const blindSpots = new BlindSpots(store, clock, permissions);
const warner = new Warner(store, clock, pageScripts);
const cameraLog = new CameraLog(store, clock, pageScripts);
const siteAccess = new SiteAccess(permissions, registeredScripts);
const housekeeping = new Housekeeping({ store, clock, cameraLog, siteAccess, tabs });

const router = new Router();
addHandlers(router, {
  answers: new Answers(store, clock, warner),
  blindSpots,
  cameraLog,
  messageLog: new MessageLog(store, clock, warner),
  pageScripts,
  summary: new Summary(store, clock, blindSpots),
  tabs,
  toolbar,
  visitLog: new VisitLog(store, clock),
  warner,
});

// Listeners belong in the first tick: an event that woke the worker is lost on those that are added later.
lifecycle.onMessage((message, sender) => router.dispatch(message, sender));
housekeeping.listen(lifecycle);
permissions.onChanged(() => void siteAccess.refresh());
tabs.onRemoved((tab) => void cameraLog.endTab(tab));
