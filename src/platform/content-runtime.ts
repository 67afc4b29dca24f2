import * as v from 'valibot';
import type { Command, ReplyOf, RequestOf, TabCommand } from '../protocol/command.ts';
import { type ExtensionApi, extensionApi, isExtensionThere } from './extension-api.ts';
import { chosenText } from './own-texts.ts';

/** What a content script needs that only tells and asks. */
export interface Messenger {
  /** Sends a request to the background and parses its reply. Rejects when nobody answers or the reply is odd. */
  send<C extends Command>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>>;
  /** `false` once the extension was updated, disabled or removed under a page that stays open. */
  isAlive(): boolean;
}

/** All extension calls that content scripts make. */
export interface ContentRuntime extends Messenger {
  /** Listens for the tab commands given, and answers `{ done: true }` for each one carried out. */
  listen(handlers: readonly TabHandler[]): void;
  /** A text of `_locales` in the language that the family chose, or else in the browser's. */
  text(key: string, ...substitutions: string[]): string;
}

export interface TabHandler {
  name: string;
  handle(payload: unknown): boolean;
}

/** Ties a handler to its command: the payload is parsed first, and an odd one is not handled. */
export function onTabCommand<Request extends v.GenericSchema>(
  command: TabCommand<Request>,
  handle: (request: v.InferOutput<Request>) => void,
): TabHandler {
  return {
    name: command.name,
    handle(payload) {
      const parsed = v.safeParse(command.request(), payload);
      if (parsed.success) handle(parsed.output);
      return parsed.success;
    },
  };
}

/** The browser's part is only asked for when it is needed: it costs a page more than most of the watcher. */
export function messenger(): Messenger {
  return {
    async send(command, request) {
      const reply = await extensionApi().runtime.sendMessage({ command: command.name, payload: request });
      return v.parse(command.reply(), reply);
    },
    isAlive: isExtensionThere,
  };
}

export function contentRuntime(): ContentRuntime {
  return {
    ...messenger(),
    listen(handlers) {
      const { runtime }: ExtensionApi = extensionApi();
      const envelopeSchema = v.object({ command: v.string(), payload: v.unknown() });
      runtime.onMessage.addListener((message, sender, respond) => {
        if (sender.id !== runtime.id) return false;
        const envelope = v.safeParse(envelopeSchema, message);
        if (!envelope.success) return false;
        const handler = handlers.find((candidate) => candidate.name === envelope.output.command);
        if (handler?.handle(envelope.output.payload)) respond({ done: true });
        return false;
      });
    },
    text: (key, ...substitutions) =>
      chosenText(key, substitutions) ?? extensionApi().i18n.getMessage(key, substitutions),
  };
}
