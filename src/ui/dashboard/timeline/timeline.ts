import type { ReplyOf } from '../../../protocol/command.ts';
import type { getTimeline } from '../../../protocol/history-commands.ts';

export type Timeline = ReplyOf<typeof getTimeline>;
