import { useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/note.ts';
import type { ContentRuntime } from '../../../platform/content-runtime.ts';
import { useSurroundings } from '../../surroundings.ts';
import type { PickerState } from '../picker.tsx';
import { Panel, Press } from './panel.tsx';
import type { PickerActions } from './picker-view.tsx';

interface PaperPanelProps {
  note: Note;
  why: NonNullable<PickerState['why']>;
  siteName: string;
  actions: Pick<PickerActions, 'openNotes' | 'back' | 'close'>;
}

/** It could not be sealed: the words to copy or to write down, so that they are not lost. */
export function PaperPanel({ note, why, siteName, actions }: PaperPanelProps) {
  const { text } = useSurroundings().runtime;
  const words = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'copied' | 'marked' | null>(null);
  const copy = () => {
    words.current?.select();
    void copyWords(words.current?.value ?? '').then((done) => setCopied(done ? 'copied' : 'marked'));
  };
  return (
    <Panel title={text('note_paper')} siteName={siteName} onClose={actions.close}>
      <p>{text(`note_paper_${why}`)}</p>
      <textarea
        ref={words}
        class="note-input"
        rows={7}
        readOnly
        aria-label={text('note_paper')}
        value={asText(text, note)}
      />
      <p role="status" class="note-small">
        {copied && text(`note_paper_${copied}`)}
      </p>
      <div class="answers">
        <Press kind="primary" onPress={copy}>
          {text('note_paper_copy')}
        </Press>
        {why === 'noKey' && <Press onPress={actions.openNotes}>{text('note_paper_choose')}</Press>}
        <Press kind="quiet" onPress={() => actions.back(note)}>
          {text('note_back')}
        </Press>
      </div>
    </Panel>
  );
}

/** Pages that are not secure have no clipboard: there the words are marked, for copying by hand. */
async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

function asText(text: ContentRuntime['text'], note: Note): string {
  const lines = (['name', 'when', 'address'] as const).map(
    (field) => `${text(`note_${field}`)}: ${note[field]}`,
  );
  return [...lines, ...note.said.map((said) => `— ${said}`), note.words]
    .filter((line) => line !== '')
    .join('\n');
}
