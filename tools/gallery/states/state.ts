import type { Snapshot } from '../../../src/domain/summary/snapshot.ts';
import type { Command, ReplyOf, RequestOf, RequestOfTab, TabCommand } from '../../../src/protocol/command.ts';

/** One page of the extension in one state: what the background answers, what the family allowed, what somebody did. */
export interface GalleryState {
  /** Stands in the address: small letters and hyphens. */
  name: string;
  /** What is to be seen, for people. */
  title: string;
  /** The same page as in another state, with other words: how it is used is looked at there. */
  otherWords?: boolean;
  /** The page's fragment: a section. */
  hash?: string;
  /** A command that is not answered here rejects, and the page's console says so. */
  answers?: readonly GivenAnswer[];
  /** The snapshot of an earlier visit. */
  last?: Snapshot;
  /** Whether the family lets Porchlight watch every site: from the start, and when it is asked. */
  allSites?: { has: boolean; whenAsked?: boolean };
  /** The browser does not let the page write to the clipboard. */
  noClipboard?: boolean;
  /** What the background sends into the page. */
  sends?: readonly SentToTab[];
  /** What somebody does then, one after the other. */
  steps?: readonly Step[];
}

/** The states of one page. */
export interface GalleryPage {
  name: string;
  /** From the root of the repository. */
  html: string;
  states: readonly GalleryState[];
}

export interface GivenAnswer {
  command: string;
  give(request: unknown): Promise<unknown>;
}

export interface SentToTab {
  command: string;
  payload: unknown;
}

/** Controls go by the texts of `_locales` on them, so that every language is used alike. */
export type Step =
  | { do: 'press'; key: string; values: readonly string[] }
  | { do: 'write'; key: string; text: string }
  | { do: 'choose'; key: string; values: readonly string[]; option: string };

type Reply<C extends Command> = ReplyOf<C> | ((request: RequestOf<C>) => ReplyOf<C>);

/** The background answers. */
export function answer<C extends Command>(command: C, reply: Reply<C>): GivenAnswer {
  return {
    command: command.name,
    async give(request) {
      // The page sends what the command asks for: its own types see to that.
      return isFunction(reply) ? reply(request as RequestOf<C>) : reply;
    },
  };
}

function isFunction<C extends Command>(reply: Reply<C>): reply is (request: RequestOf<C>) => ReplyOf<C> {
  return typeof reply === 'function';
}

/** Nobody is there to answer, and the browser says so. */
export function nobody(command: Command): GivenAnswer {
  return {
    command: command.name,
    give: () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
  };
}

/** The background takes its time: no answer yet. */
export function noAnswerYet(command: Command): GivenAnswer {
  return { command: command.name, give: () => new Promise(() => {}) };
}

export function send<C extends TabCommand>(command: C, request: RequestOfTab<C>): SentToTab {
  return { command: command.name, payload: request };
}

/** Presses a button, a link, a summary or an answer. */
export function press(key: string, ...values: string[]): Step {
  return { do: 'press', key, values };
}

/** Writes into the field with this label, or chooses a file that holds the text. */
export function write(key: string, text: string): Step {
  return { do: 'write', key, text };
}

/** Chooses from the list with this label. */
export function choose(key: string, option: string, ...values: string[]): Step {
  return { do: 'choose', key, values, option };
}
