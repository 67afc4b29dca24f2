import type { BrowserName } from '../../../../tools/browser/launch.ts';

/** What a browser asks for by itself, with or without an extension, though it is told not to; the gate refuses all of it. */
export interface OwnErrand {
  host: string;
  why: string;
}

export const OWN_ERRANDS: Record<BrowserName, readonly OwnErrand[]> = {
  chromium: [
    { host: 'accounts.google.com', why: 'who is logged in to the browser' },
    { host: 'clients2.google.com', why: 'what time it is, and whether extensions are outdated' },
    { host: 'content-autofill.googleapis.com', why: 'what the fields of a form mean' },
    { host: 'optimizationguide-pa.googleapis.com', why: 'models that guess what pages are about' },
    { host: 'redirector.gvt1.com', why: 'words for its spelling checker' },
    { host: 'update.googleapis.com', why: 'whether its components are outdated' },
    { host: 'www.google.com', why: 'its search box, and what the start page shows' },
  ],
  firefox: [
    { host: 'firefox.settings.services.mozilla.com', why: 'its lists, such as of blocked extensions' },
    { host: 'content-signature-2.cdn.mozilla.net', why: 'with what those lists are signed' },
  ],
};
