import type { ReplyOf } from '../../protocol/command.ts';
import type { getSettings } from '../../protocol/settings-commands.ts';

/** What an administrator set of the family's settings. */
export type Managed = ReplyOf<typeof getSettings>['managed'];

/** What is so while the background has not answered. */
export const NOTHING_MANAGED: Managed = {
  fields: [],
  problems: [],
  people: [],
  topics: [],
  watch: null,
  lock: false,
};
