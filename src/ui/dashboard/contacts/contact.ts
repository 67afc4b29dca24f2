import type { ReplyOf } from '../../../protocol/command.ts';
import type { getContact, getContacts } from '../../../protocol/history-commands.ts';

export type ContactList = ReplyOf<typeof getContacts>;
export type ContactReply = ReplyOf<typeof getContact>;
export type Contact = NonNullable<ContactReply['contact']>;
