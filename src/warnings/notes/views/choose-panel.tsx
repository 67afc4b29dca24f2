import { useSurroundings } from '../../surroundings.ts';
import { hasRoom } from '../chosen.ts';
import type { PickerState } from '../picker.tsx';
import { wordsOf } from '../words-of.ts';
import { Panel, Press } from './panel.tsx';
import type { PickerActions } from './picker-view.tsx';

/** Characters of a text that its line shows. */
const SHOWN = 90;

/** Chooses words of the page: by pressing them, by marking them, or step by step with the keyboard. */
export function ChoosePanel({ state, actions }: { state: PickerState; actions: PickerActions }) {
  const { text } = useSurroundings().runtime;
  const { chosen, marked, request } = state;
  return (
    <Panel isLow title={text('note_choose')} siteName={request.siteName} onClose={actions.close}>
      <p>{text('note_choose_how')}</p>
      {marked !== '' && (
        <Press onPress={() => actions.takeMarked(marked)}>
          {text('note_choose_marked', shortened(marked))}
        </Press>
      )}
      <p role="status" class="note-count">
        {chosen.length === 0 ? text('note_choose_none') : text('note_choose_count', String(chosen.length))}
        {!hasRoom(chosen, ' ') && ` ${text('note_choose_full')}`}
      </p>
      {chosen.length > 0 && (
        <ul class="note-chosen" aria-label={text('note_chosen')}>
          {chosen.map((each, index) => (
            <li key={`${index} ${each.words}`}>
              <bdi>{shortened(each.words)}</bdi>
              <Press kind="quiet" onPress={() => actions.drop(each)}>
                {text('note_choose_drop')}
                <span class="unseen"> {shortened(each.words)}</span>
              </Press>
            </li>
          ))}
        </ul>
      )}
      <ByKeyboard state={state} actions={actions} />
      <p class="note-small">{text('note_pictures')}</p>
      <div class="answers">
        <Press kind="primary" onPress={actions.tell}>
          {text(chosen.length === 0 ? 'note_choose_without' : 'note_choose_next')}
        </Press>
        <Press kind="quiet" onPress={actions.close}>
          {text('note_stop')}
        </Press>
      </div>
    </Panel>
  );
}

/** What the keyboard is on is shown in the page, and read out here. */
function ByKeyboard({ state: { current, chosen }, actions }: { state: PickerState; actions: PickerActions }) {
  const { text } = useSurroundings().runtime;
  const words = current?.isConnected ? wordsOf(current) : '';
  const isIn = chosen.some(({ block }) => block !== null && block === current);
  return (
    <div class="note-keys">
      <Press onPress={() => actions.step(-1)}>{text('note_choose_earlier')}</Press>
      <Press onPress={() => actions.step(1)}>{text('note_choose_later')}</Press>
      <Press disabled={words === ''} onPress={() => current && actions.toggle(current)}>
        {text(isIn ? 'note_choose_untake' : 'note_choose_take')}
      </Press>
      <p role="status" class="note-current">
        {words !== '' && <bdi>{shortened(words)}</bdi>}
      </p>
    </div>
  );
}

function shortened(words: string): string {
  const characters = [...words];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : words;
}
