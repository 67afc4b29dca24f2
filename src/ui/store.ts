import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContactAnswer } from '../domain/model.ts';
import type { LinkQuestion } from '../domain/story/tell.ts';
import type { ContactSummary, Snapshot } from '../domain/summary/snapshot.ts';
import type { ExtensionPage } from '../platform/extension-page.ts';
import { answerContact, answerLink, getSnapshot } from '../protocol/ui-commands.ts';
import type { SnapshotCache } from './snapshot-cache.ts';
import { type Unanswered, waitForAnswer } from './wait-for-answer.ts';

/** Where the snapshot on the screen comes from: nowhere yet, an earlier visit, or the background just now. */
export type Freshness = 'none' | 'last' | 'fresh' | Unanswered;

/** How the last answer about a contact went. */
export interface AnswerOutcome {
  name: string;
  answer: ContactAnswer | 'same' | 'notSame';
  saved: boolean;
}

export interface UiState {
  snapshot: Snapshot | null;
  freshness: Freshness;
  /** Key of the contact whose answer is on its way. */
  answering: string | null;
  outcome: AnswerOutcome | null;
}

/** The one store of the extension's pages: a view of the background's snapshot, and the way to answer it. */
export interface UiStore {
  state: StoreApi<UiState>;
  /** Asks for a fresh snapshot. Never rejects: what went wrong stands in `freshness`. */
  load(): Promise<void>;
  answer(contact: ContactSummary, answer: ContactAnswer): Promise<void>;
  /** Whether a contact is the same person as one on another site. */
  answerLink(name: string, link: LinkQuestion, same: boolean): Promise<void>;
}

/** The snapshot of an earlier visit is there from the start; `load` brings the fresh one. */
export function createUiStore(page: Pick<ExtensionPage, 'send'>, cache: SnapshotCache): UiStore {
  const last = cache.findLast();
  const state = createStore<UiState>(() => ({
    snapshot: last,
    freshness: last === null ? 'none' : 'last',
    answering: null,
    outcome: null,
  }));

  /** Replies can overtake each other: an older snapshot never replaces a newer one. */
  function accept(snapshot: Snapshot): void {
    const shown = state.getState();
    if (shown.freshness === 'fresh' && shown.snapshot && shown.snapshot.takenAt > snapshot.takenAt) return;
    cache.keep(snapshot);
    state.setState({ snapshot, freshness: 'fresh' });
  }

  function giveUp(freshness: Unanswered): void {
    state.setState({ freshness });
  }

  async function send(
    key: string,
    name: string,
    answer: AnswerOutcome['answer'],
    asked: Promise<Snapshot>,
  ): Promise<void> {
    state.setState({ answering: key, outcome: null });
    const reply = await asked.catch(() => null);
    if (reply) accept(reply);
    state.setState({ answering: null, outcome: { name, answer, saved: reply !== null } });
  }

  return {
    state,
    load: () => waitForAnswer(page.send(getSnapshot, {}), accept, giveUp),
    answer({ key, name }, answer) {
      return send(key, name, answer, page.send(answerContact, { contact: key, answer }));
    },
    answerLink(name, link, same) {
      return send(link.contact, name, same ? 'same' : 'notSame', page.send(answerLink, { ...link, same }));
    },
  };
}
