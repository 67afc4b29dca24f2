import type { ReplyOf } from '../../../protocol/command.ts';
import type { getSite, getSites } from '../../../protocol/history-commands.ts';

export type SiteRow = ReplyOf<typeof getSites>['sites'][number];
export type SiteReply = ReplyOf<typeof getSite>;
