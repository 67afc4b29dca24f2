import type { Note } from '../../../domain/note.ts';
import { type Inside, SurroundingsContext } from '../../surroundings.ts';
import type { Chosen } from '../chosen.ts';
import type { PickerState } from '../picker.tsx';
import { ChoosePanel } from './choose-panel.tsx';
import { KeptPanel } from './kept-panel.tsx';
import { Marks } from './marks.tsx';
import { NoteForm } from './note-form.tsx';
import { PaperPanel } from './paper-panel.tsx';

export interface PickerActions {
  toggle(block: HTMLElement): void;
  drop(chosen: Chosen): void;
  takeMarked(words: string): void;
  /** To the words before or after. */
  step(by: 1 | -1): void;
  /** Enough is chosen: on to what else there is to say. */
  tell(): void;
  back(note: Note): void;
  keep(note: Note): void;
  openNotes(): void;
  close(): void;
}

interface PickerViewProps {
  state: PickerState;
  surroundings: Inside;
  actions: PickerActions;
}

/** The picker of notes, in one of its steps. */
export function PickerView({ state, surroundings, actions }: PickerViewProps) {
  const { text } = surroundings.runtime;
  const { step, request, note } = state;
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <div
        class="porch"
        dir={text('warning_direction') === 'rtl' ? 'rtl' : 'ltr'}
        lang={text('warning_language')}
      >
        {step === 'choose' && <Marks chosen={state.chosen} current={state.current} />}
        {step === 'choose' && <ChoosePanel state={state} actions={actions} />}
        {step === 'tell' && (
          <NoteForm
            first={note}
            canSeal={request.canSeal}
            siteName={request.siteName}
            isOnItsWay={state.isOnItsWay}
            actions={actions}
          />
        )}
        {step === 'kept' && <KeptPanel siteName={request.siteName} actions={actions} />}
        {step === 'paper' && state.why && (
          <PaperPanel note={note} why={state.why} siteName={request.siteName} actions={actions} />
        )}
      </div>
    </SurroundingsContext.Provider>
  );
}
