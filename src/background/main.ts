import cameraFile from '../content/camera.iife.ts?script&iife';
import guardFile from '../content/guard.iife.ts?script&iife';
import readerFile from '../content/reader.iife.ts?script&iife';
import { cameraBlocks } from '../platform/camera-blocks.ts';
import { systemClock } from '../platform/clock.ts';
import { measuredRounds } from '../platform/key-stretching.ts';
import { lifecycle } from '../platform/lifecycle.ts';
import { managedStorage } from '../platform/managed-storage.ts';
import { permissions } from '../platform/permissions.ts';
import { presence } from '../platform/presence.ts';
import { registeredScripts } from '../platform/registered-scripts.ts';
import { tabs } from '../platform/tabs.ts';
import { toolbar } from '../platform/toolbar.ts';
import { Store } from '../storage/store.ts';
import germanFile from '../warnings/languages/de.iife.ts?script&iife';
import englishFile from '../warnings/languages/en.iife.ts?script&iife';
import spanishFile from '../warnings/languages/es.iife.ts?script&iife';
import frenchFile from '../warnings/languages/fr.iife.ts?script&iife';
import maoriFile from '../warnings/languages/mi.iife.ts?script&iife';
import warningsFile from '../warnings/main.iife.tsx?script&iife';
import notesFile from '../warnings/notes.iife.tsx?script&iife';
import { assemble } from './assemble.ts';

const { router, cameraLog, familyCamera, familyPolicy, siteAccess, housekeeping } = assemble({
  store: new Store(),
  cameraBlocks,
  clock: systemClock,
  rounds: measuredRounds,
  tabs,
  toolbar,
  managedStorage,
  permissions,
  presence,
  registeredScripts,
  files: {
    reader: readerFile,
    guard: guardFile,
    camera: cameraFile,
    warnings: warningsFile,
    notes: notesFile,
    languages: { en: englishFile, mi: maoriFile, es: spanishFile, fr: frenchFile, de: germanFile },
  },
});

// Listeners belong in the first tick: an event that woke the worker is lost on those that are added later.
lifecycle.onMessage((message, sender) => router.dispatch(message, sender));
housekeeping.listen(lifecycle);
permissions.onChanged(() => {
  void siteAccess.refresh();
  void familyCamera.applyBlocks();
});
managedStorage.onChanged(() => void familyPolicy.refresh(true));
tabs.onRemoved((tab) => void cameraLog.endTab(tab));
