import { useSurroundings } from '../../surroundings.ts';
import { Panel, Press } from './panel.tsx';
import type { PickerActions } from './picker-view.tsx';

interface KeptPanelProps {
  siteName: string;
  actions: Pick<PickerActions, 'openNotes' | 'close'>;
}

/** It is kept: where it is, and what to do now. */
export function KeptPanel({ siteName, actions }: KeptPanelProps) {
  const { text } = useSurroundings().runtime;
  return (
    <Panel title={text('note_kept')} siteName={siteName} onClose={actions.close}>
      <p>{text('note_kept_where')}</p>
      <p>{text('note_kept_now')}</p>
      <div class="answers">
        <Press kind="primary" onPress={actions.close}>
          {text('note_kept_close')}
        </Press>
        <Press kind="quiet" onPress={actions.openNotes}>
          {text('note_kept_show')}
        </Press>
      </div>
    </Panel>
  );
}
