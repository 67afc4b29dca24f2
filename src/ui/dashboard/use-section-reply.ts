import { useEffect } from 'preact/hooks';
import type { ExtensionPage } from '../../platform/extension-page.ts';
import type { Command, ReplyOf, RequestOf } from '../../protocol/command.ts';
import { type Asked, useReply } from '../use-reply.ts';

/** What a section asks of the background. A page that stays open asks again when somebody comes back to it. */
export function useSectionReply<C extends Command>(
  page: Pick<ExtensionPage, 'send'>,
  command: C,
  request: RequestOf<C>,
): Asked<ReplyOf<C>> {
  const asked = useReply(page, command, request);
  const { load } = asked;
  useEffect(() => {
    const loadWhenSeen = () => {
      if (!document.hidden) void load();
    };
    document.addEventListener('visibilitychange', loadWhenSeen);
    return () => document.removeEventListener('visibilitychange', loadWhenSeen);
  }, [load]);
  return asked;
}
