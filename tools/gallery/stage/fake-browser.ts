import * as v from 'valibot';
import type { ExtensionPageApi } from '../../../src/platform/extension-api.ts';
import type { Look } from '../look.ts';
import type { GalleryState, SentToTab } from '../states/state.ts';
import { textsFor } from './texts.ts';

type Listener = Parameters<ExtensionPageApi['runtime']['onMessage']['addListener']>[0];

const ID = 'gallery';

const envelopeSchema = v.object({ command: v.string(), payload: v.unknown() });

/** A browser in one state, as far as a page of the extension sees it. */
export interface FakeBrowser {
  api: ExtensionPageApi;
  /** Sends as the background does into a tab. @throws Error when nobody there takes it. */
  send(message: SentToTab): void;
}

export function fakeBrowser(state: GalleryState, look: Look): FakeBrowser {
  const listeners: Listener[] = [];
  let hasAllSites = state.allSites?.has ?? false;
  const textOf = textsFor(look);
  return {
    api: {
      runtime: {
        id: ID,
        getURL: (path) => `/${path}`,
        getManifest: () => ({ version: '1.2.3' }),
        sendMessage: (message) => answerTo(state, message),
        onMessage: { addListener: (listener) => listeners.push(listener) },
      },
      i18n: {
        getMessage: (key, values) => textOf(key, values),
        // Numbers and dates as a family in New Zealand writes them.
        getUILanguage: () => (/^(?:en|long)$/.test(look.language) ? 'en-NZ' : look.language),
      },
      permissions: {
        contains: async () => hasAllSites,
        async request() {
          hasAllSites = state.allSites?.whenAsked ?? false;
          return hasAllSites;
        },
        async remove() {
          hasAllSites = false;
          return true;
        },
      },
      tabs: {
        async create({ url }) {
          window.open(url);
        },
        // A page of the gallery is always in a tab: it must not close itself.
        getCurrent: async () => ({}),
      },
    },
    send(message) {
      let isDone = false;
      for (const listener of listeners) listener(message, { id: ID }, () => (isDone = true));
      if (!isDone) throw new Error(`Nobody takes ${message.command}`);
    },
  };
}

async function answerTo(state: GalleryState, message: unknown): Promise<unknown> {
  const { command, payload } = v.parse(envelopeSchema, message);
  const given = state.answers?.find((one) => one.command === command);
  // What only tells the background something needs no answer here.
  if (!given && command.startsWith('content:')) return null;
  if (!given) {
    console.error(`The state "${state.name}" has no answer to ${command}`);
    throw new Error(`Nobody answers ${command}`);
  }
  // As between processes: what is sent is a copy.
  return structuredClone(await given.give(structuredClone(payload)));
}
