import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import type { ReplyOf } from '../../../protocol/command.ts';
import { openNotes } from '../../../protocol/note-commands.ts';
import type { LockOutcome } from '../../save-settings.ts';

/** Opened notes close again by themselves: whoever opened them may have gone away. */
const OPEN_FOR_MS = 300_000;

export type OpenedNote = Extract<ReplyOf<typeof openNotes>, { outcome: 'done' }>['notes'][number];

/** Opened notes, which are in this page alone, and only for so long. */
export function useOpened(page: Pick<ExtensionPage, 'send'>) {
  const { notes, show, close } = useShownNotes();
  /** Never rejects. */
  async function open(passphrase: string): Promise<LockOutcome> {
    const reply = await page.send(openNotes, { passphrase }).catch(() => ({ outcome: 'failed' }) as const);
    if (reply.outcome === 'done') show(reply.notes);
    return reply;
  }
  return { notes, open, close };
}

/** Notes that were opened, wherever they come from, until they close again. */
export function useShownNotes() {
  const [notes, setNotes] = useState<readonly OpenedNote[] | null>(null);
  const close = useCallback(() => setNotes(null), []);
  useEffect(() => {
    if (notes === null) return;
    const closing = setTimeout(close, OPEN_FOR_MS);
    addEventListener('pagehide', close);
    return () => {
      clearTimeout(closing);
      removeEventListener('pagehide', close);
    };
  }, [notes, close]);
  return { notes, show: setNotes, close };
}
