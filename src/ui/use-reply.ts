import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExtensionPage } from '../platform/extension-page.ts';
import type { Command, ReplyOf, RequestOf } from '../protocol/command.ts';
import { type Unanswered, waitForAnswer } from './wait-for-answer.ts';

/** The newest reply to a question, and whether the background still answers it. */
export interface Asked<Reply> {
  reply: Reply | null;
  freshness: 'none' | 'fresh' | Unanswered;
  /** Asks again. Never rejects: what went wrong stands in `freshness`. */
  load(): Promise<void>;
}

/**
 * Asks the background when a view appears, and again when the question changes; until the answer to a new question is there,
 * that to the last one stays. A reply that comes late, to an earlier question, is dropped.
 */
export function useReply<C extends Command>(
  page: Pick<ExtensionPage, 'send'>,
  command: C,
  request: RequestOf<C>,
): Asked<ReplyOf<C>> {
  const [state, setState] = useState<Omit<Asked<ReplyOf<C>>, 'load'>>({ reply: null, freshness: 'none' });
  const latest = useRef(0);
  // What is asked is made anew with each drawing; only other words are another question.
  const question = JSON.stringify(request);
  const load = useCallback(() => {
    latest.current += 1;
    const round = latest.current;
    const ifStillAsked = (change: () => void) => {
      if (latest.current === round) change();
    };
    return waitForAnswer(
      page.send(command, request),
      (reply) => ifStillAsked(() => setState({ reply, freshness: 'fresh' })),
      (freshness) => ifStillAsked(() => setState(({ reply }) => ({ reply, freshness }))),
    );
  }, [page, command, question]);
  useEffect(() => {
    void load();
  }, [load]);
  return { ...state, load };
}
