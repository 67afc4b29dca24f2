import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CameraAgreement } from '../../domain/camera/agreement.ts';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import { getFamilyCamera, saveAgreement } from '../../protocol/camera-commands.ts';
import type { ReplyOf } from '../../protocol/command.ts';
import type { LockOutcome } from '../save-settings.ts';
import { type Unanswered, waitForAnswer } from '../wait-for-answer.ts';

export type FamilyCamera = ReplyOf<typeof getFamilyCamera>;

export interface FamilyState {
  camera: FamilyCamera | null;
  /** Where `camera` comes from: nowhere yet, the background just now, or from before it ceased to answer. */
  freshness: 'none' | 'fresh' | Unanswered;
  /** The rules as somebody is changing them; `null` while nobody does. */
  draft: CameraAgreement | null;
}

/** The store of the family's pages: what the background knows of the camera, and the way to change the rules. */
export interface FamilyStore {
  state: StoreApi<FamilyState>;
  /** Never rejects: what went wrong stands in `freshness`. */
  load(): Promise<void>;
  /** Begins to change the rules, goes on, or with `null` drops all that was changed. Nothing is saved. */
  edit(draft: CameraAgreement | null): void;
  /** Saves the rules. The draft stays until that worked. */
  save(agreement: CameraAgreement, passphrase: string): Promise<LockOutcome>;
}

export function createFamilyStore(page: Pick<ExtensionPage, 'send'>): FamilyStore {
  const state = createStore<FamilyState>(() => ({ camera: null, freshness: 'none', draft: null }));

  /** Replies can overtake each other: an older one never replaces a newer one. */
  function accept(camera: FamilyCamera): void {
    const shown = state.getState().camera;
    if (shown && shown.takenAt > camera.takenAt) return;
    state.setState({ camera, freshness: 'fresh' });
  }

  const load = () =>
    waitForAnswer(page.send(getFamilyCamera, {}), accept, (freshness) => state.setState({ freshness }));

  return {
    state,
    load,
    edit: (draft) => state.setState({ draft }),
    async save(agreement, passphrase) {
      const asked = page.send(saveAgreement, { agreement, passphrase });
      const reply = await asked.catch((): LockOutcome => ({ outcome: 'failed' }));
      if (reply.outcome === 'done') await load();
      // What was changed while this one was on its way is not saved yet.
      if (reply.outcome === 'done' && state.getState().draft === agreement) state.setState({ draft: null });
      return reply;
    },
  };
}
