import type { Runtime } from 'webextension-polyfill';

/** A sender as the browser vouches for it; nothing in it comes from what the message says of itself. */
export type Sender =
  | { tier: 'ui' }
  | {
      tier: 'content';
      tab: number;
      frame: number;
      /** The host of the frame's origin, or of the tab where the frame has none of its own (about:blank, srcdoc). */
      host: string;
      /** The host of the page that the frame is in; that of the frame itself where the browser does not tell. */
      pageHost: string;
      /** The tab makes sounds that can be heard. */
      isHeard: boolean;
      /** What the browser itself says that the tab shares with a page; nothing where it does not say. */
      sharing: Sharing;
    };

export interface Sharing {
  camera: boolean;
  screen: boolean;
}

/** What the extension knows of itself. */
export interface Self {
  id: string;
  /** The address below which its own pages live; nothing else in the package is a page. */
  pages: string;
}

/**
 * Says who sent a message, or `null` for anybody who may not send at all. A content script's `origin` is that of its
 * page; an extension page that is open in a tab has a `tab` too, so the origin is looked at first.
 */
export function identifySender(sender: Runtime.MessageSender, self: Self): Sender | null {
  if (sender.id !== self.id) return null;
  if (sender.url?.startsWith(self.pages)) return { tier: 'ui' };
  const tab = sender.tab?.id;
  const host = hostOf(originOf(sender)) ?? hostOf(sender.tab?.url);
  if (tab === undefined || sender.frameId === undefined || host === null) return null;
  const pageHost = hostOf(sender.tab?.url) ?? host;
  const { frameId: frame } = sender;
  return {
    tier: 'content',
    tab,
    frame,
    host,
    pageHost,
    isHeard: isHeard(sender.tab),
    sharing: sharingOf(sender.tab),
  };
}

function isHeard(tab: Runtime.MessageSender['tab']): boolean {
  return tab?.audible === true && tab.mutedInfo?.muted !== true;
}

/** Firefox tells: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/Tab#sharingstate */
function sharingOf(tab: Runtime.MessageSender['tab']): Sharing {
  const { camera, screen } = tab?.sharingState ?? {};
  return { camera: camera === true, screen: Boolean(screen) };
}

/** Browsers stamp `origin`; the polyfill's types do not know it yet. */
function originOf(sender: Runtime.MessageSender & { origin?: string }): string | undefined {
  return sender.origin && sender.origin !== 'null' ? sender.origin : sender.url;
}

function hostOf(address: string | undefined): string | null {
  if (!address) return null;
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.hostname : null;
}
