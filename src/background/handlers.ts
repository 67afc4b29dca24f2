import type { Tabs } from '../platform/tabs.ts';
import type { Toolbar } from '../platform/toolbar.ts';
import { getFamilyCamera, saveAgreement, setPassphrase } from '../protocol/camera-commands.ts';
import * as content from '../protocol/content-commands.ts';
import * as data from '../protocol/data-commands.ts';
import { getSiteHelp } from '../protocol/guidance-commands.ts';
import { getContact, getContacts, getSite, getSites, getTimeline } from '../protocol/history-commands.ts';
import * as locks from '../protocol/lock-commands.ts';
import * as notes from '../protocol/note-commands.ts';
import { getSettings, saveSettings } from '../protocol/settings-commands.ts';
import { askBeforeSending, decideHeld, pauseCamera, stopCamera } from '../protocol/tab-commands.ts';
import * as ui from '../protocol/ui-commands.ts';
import { getWeek } from '../protocol/week-commands.ts';
import { getKnownSites } from '../protocol/welcome-commands.ts';
import { aboutKnownSites } from '../sites/about-site.ts';
import { findSite, siteIdOf, siteNameOf } from '../sites/find-site.ts';
import { findSiteHelp } from '../sites/site-help.ts';
import type { Answers } from './answers.ts';
import type { BlindSpots } from './blind-spots.ts';
import type { CameraLog } from './camera-log.ts';
import type { CameraRequests } from './camera-requests.ts';
import type { ContactHistory } from './contact-history.ts';
import type { FamilyCamera } from './family-camera.ts';
import type { FamilyData } from './family-data.ts';
import type { FamilyLock } from './family-lock.ts';
import type { FamilySettings } from './family-settings.ts';
import type { FamilyWeek } from './family-week.ts';
import type { FreshStart } from './fresh-start.ts';
import type { MessageLog } from './message-log.ts';
import type { MomentHistory } from './moment-history.ts';
import type { NotePicker } from './note-picker.ts';
import type { Notes } from './notes.ts';
import type { PageScripts } from './page-scripts.ts';
import type { ContentSender, Router } from './router.ts';
import type { SealedFiles } from './sealed-files.ts';
import type { SiteHistory } from './site-history.ts';
import type { Summary } from './summary.ts';
import type { VisitLog } from './visit-log.ts';
import type { Warner } from './warner.ts';

export interface Components {
  answers: Answers;
  blindSpots: BlindSpots;
  cameraLog: CameraLog;
  cameraRequests: CameraRequests;
  contactHistory: ContactHistory;
  familyCamera: FamilyCamera;
  familyData: FamilyData;
  familyLock: FamilyLock;
  familySettings: FamilySettings;
  freshStart: FreshStart;
  familyWeek: FamilyWeek;
  messageLog: MessageLog;
  momentHistory: MomentHistory;
  notePicker: NotePicker;
  notes: Notes;
  pageScripts: PageScripts;
  sealedFiles: SealedFiles;
  siteHistory: SiteHistory;
  summary: Summary;
  tabs: Tabs;
  toolbar: Toolbar;
  visitLog: VisitLog;
  warner: Warner;
}

/** Says for every command of the contract who carries it out. */
export function addHandlers(router: Router, components: Components): void {
  addPageHandlers(router, components);
  addWarningHandlers(router, components);
  addCameraHandlers(router, components);
  addSendingHandlers(router, components);
  addUiHandlers(router, components);
  addLockHandlers(router, components);
  addHistoryHandlers(router, components);
  addNoteHandlers(router, components);
  addOwnDataHandlers(router, components);
}

function addPageHandlers(router: Router, parts: Components): void {
  const { blindSpots, cameraLog, messageLog, pageScripts, toolbar, visitLog } = parts;
  const saved = <T>(work: Promise<T>, sender: ContentSender) => noteIfNotSaved(work, sender, blindSpots);
  router.onContent(content.chatFound, async (_, sender) => {
    await pageScripts.startReader(sender, sender.host);
    return null;
  });
  router.onContent(content.messagesObserved, (batch, sender) =>
    saved(messageLog.record(batch, sender), sender),
  );
  router.onContent(content.timeSpent, async (report, sender) => {
    await saved(visitLog.record(report, sender), sender);
    return null;
  });
  router.onContent(content.readingChanged, async ({ state }, sender) => {
    const site = siteIdOf(sender.host);
    await toolbar.setLit(sender.tab, state === 'reading');
    if (state === 'reading') await blindSpots.forget('cannotRead', site);
    else await blindSpots.note('cannotRead', site);
    return null;
  });
  router.onContent(content.pageMisbehaved, async ({ how }, sender) => {
    await blindSpots.note(how, siteIdOf(sender.host));
    if (how === 'oddPage') await cameraLog.forgetFlicker(sender);
    return null;
  });
}

function addWarningHandlers(router: Router, { answers, blindSpots, tabs, warner }: Components): void {
  router.onContent(content.warningShown, async ({ moment }, sender) => {
    await noteIfNotSaved(warner.markShown(moment), sender, blindSpots);
    return null;
  });
  router.onContent(content.warningAnswered, async ({ moment, answer }, sender) => {
    await noteIfNotSaved(answers.toWarning(moment, answer), sender, blindSpots);
    return null;
  });
  router.onContent(content.openHelp, async (_, { host }) => {
    // The help page learns from its own address where the child comes from, so that nothing has to remember it.
    const site = findSite(host);
    await tabs.open(`src/ui/help/index.html${site ? `#site=${site.id}` : ''}`);
    return null;
  });
}

function addCameraHandlers(router: Router, parts: Components): void {
  const { blindSpots, cameraLog, cameraRequests, familyCamera, pageScripts, tabs } = parts;
  router.onContent(content.cameraFound, async (_, sender) => {
    await pageScripts.followCameras(sender);
    return null;
  });
  router.onContent(content.cameraSeen, async (report, sender) => {
    await noteIfNotSaved(cameraLog.record(report, sender), sender, blindSpots);
    return null;
  });
  router.onContent(content.cameraWanted, async (request, sender) => ({
    answer: await cameraRequests.answer(request, sender),
  }));
  router.onContent(content.cameraDecided, async (decision, sender) => {
    await cameraRequests.decided(decision, sender);
    return null;
  });
  router.onContent(content.cameraIsFine, async ({ sessions, company }, sender) => {
    await noteIfNotSaved(cameraLog.markFine(sessions, company, sender), sender, blindSpots);
    return null;
  });
  router.onContent(content.turnCameraOff, async (_, sender) => {
    const reached = await tabs.sendToAllFrames(sender.tab, stopCamera, {});
    if (!reached) throw new Error('No frame could turn its camera off');
    return null;
  });
  router.onContent(content.holdCamera, async (hold, sender) => {
    const reached = await tabs.sendToAllFrames(sender.tab, pauseCamera, hold);
    if (!reached) throw new Error('No frame could pause its camera');
    return null;
  });
  router.onUi(getFamilyCamera, () => familyCamera.show());
  router.onUi(saveAgreement, (request) => familyCamera.save(request));
}

/** Nothing of it is kept: what the child thinks twice about is its own business. */
function addSendingHandlers(router: Router, { pageScripts, tabs }: Components): void {
  router.onContent(content.messageHeld, async (held, sender) => {
    const siteName = siteNameOf(siteIdOf(sender.host));
    return { shown: await pageScripts.show(sender, askBeforeSending, { ...held, siteName }) };
  });
  router.onContent(content.heldAnswered, async (answer, sender) => {
    await tabs.sendToAllFrames(sender.tab, decideHeld, answer);
    return null;
  });
}

function addUiHandlers(router: Router, { answers, familySettings, summary }: Components): void {
  router.onUi(ui.getSnapshot, () => summary.snapshot());
  router.onUi(getKnownSites, async () => aboutKnownSites());
  router.onUi(getSiteHelp, async ({ site }) => findSiteHelp(site));
  router.onUi(ui.answerContact, async ({ contact, answer }) => {
    await answers.toContact(contact, answer);
    return summary.snapshot();
  });
  router.onUi(ui.answerLink, async ({ contact, earlier, same }) => {
    await answers.toLink(contact, earlier, same);
    return summary.snapshot();
  });
  router.onUi(getSettings, () => familySettings.show());
  router.onUi(saveSettings, (request) => familySettings.save(request));
}

function addLockHandlers(router: Router, { familyLock, freshStart }: Components): void {
  router.onUi(setPassphrase, ({ current, next }) => familyLock.change(current, next));
  router.onUi(locks.recover, ({ code, next }) => familyLock.recover(code, next));
  router.onUi(locks.renewRecoveryCode, ({ passphrase }) => familyLock.renewCode(passphrase));
  router.onUi(locks.startAgain, () => freshStart.begin());
}
/** What the family's pages show of the past. */
function addHistoryHandlers(
  router: Router,
  { contactHistory, momentHistory, siteHistory }: Components,
): void {
  router.onUi(getTimeline, (request) => momentHistory.show(request));
  router.onUi(getContacts, (request) => contactHistory.list(request));
  router.onUi(getContact, (request) => contactHistory.show(request));
  router.onUi(getSites, () => siteHistory.list());
  router.onUi(getSite, (request) => siteHistory.show(request));
}
function addNoteHandlers(router: Router, { blindSpots, notePicker, tabs, ...parts }: Components): void {
  router.onContent(notes.noteWanted, async ({ contactName }, sender) => {
    await notePicker.open(sender, contactName);
    return null;
  });
  router.onContent(notes.keepNote, ({ ticket, note }, sender) =>
    noteIfNotSaved(notePicker.keep(ticket, note, sender), sender, blindSpots),
  );
  router.onContent(notes.openNotesPage, async () => {
    await tabs.open('src/ui/dashboard/index.html#notes');
    return null;
  });
  router.onUi(notes.getNotes, ({ contact }) => parts.notes.list(contact));
  router.onUi(notes.openNotes, ({ passphrase }) => parts.notes.open(passphrase));
  router.onUi(notes.writeNote, (request) => parts.notes.write(request));
  router.onUi(notes.removeNotes, ({ ids, passphrase }) => parts.notes.remove(ids, passphrase));
}

function addOwnDataHandlers(router: Router, { familyData, familyWeek, sealedFiles }: Components): void {
  router.onUi(getWeek, (request) => familyWeek.show(request));
  router.onUi(data.getOwnData, () => familyData.show());
  router.onUi(data.exportPart, ({ after }) => familyData.export(after));
  router.onUi(data.getFileKey, () => sealedFiles.key());
  router.onUi(data.openFileKey, (request) => sealedFiles.open(request));
  router.onUi(notes.openNotesOfFile, (request) => sealedFiles.openNotes(request));
  router.onUi(data.countErasable, (scope) => familyData.count(scope));
  router.onUi(data.erase, (request) => familyData.erase(request));
}

/** The sender hears of the failure and tries again; the family hears of it in the summary. */
async function noteIfNotSaved<T>(
  work: Promise<T>,
  sender: ContentSender,
  blindSpots: BlindSpots,
): Promise<T> {
  try {
    const reply = await work;
    await blindSpots.saveWaiting();
    return reply;
  } catch (error) {
    await blindSpots.note('notSaved', siteIdOf(sender.host));
    throw error;
  }
}
