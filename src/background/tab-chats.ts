import type { Audience } from '../domain/model.ts';
import { siteIdOf } from '../sites/find-site.ts';
import type { TabChat, TabRecord } from '../storage/schema.ts';
import type { ContentSender } from './router.ts';

/** Chats that are open side by side, or one after the other. */
const MOST_CHATS = 6;
/** Who wrote in a tab this long before the last one there may still be meant: milliseconds. */
const STILL_OPEN_FOR = 15 * 60_000;

/** The part of the store of tabs that is asked; any transaction that covers it has one. */
export interface TabStore {
  get(tab: number): Promise<TabRecord | undefined>;
}

interface WritableTabStore extends TabStore {
  put(record: TabRecord): Promise<unknown>;
}

/** Remembers that a chat is open in a tab. What was open on another site is forgotten. */
export async function noteChat(
  tabs: WritableTabStore,
  { tab, pageHost }: ContentSender,
  keys: readonly string[],
  audience: Audience,
  now: number,
): Promise<void> {
  const site = siteIdOf(pageHost);
  const before = await tabs.get(tab);
  const others = before?.site === site ? before.chats.filter(({ key }) => !keys.includes(key)) : [];
  const chats = [...others, ...keys.map((key) => ({ key, audience, at: now }))].slice(-MOST_CHATS);
  await tabs.put({ tab, site, chats });
}

/** The chats that are open in the tab of a page; the last one last. */
export async function chatsIn(tabs: TabStore, { tab, pageHost }: ContentSender): Promise<TabChat[]> {
  const record = await tabs.get(tab);
  if (!record || record.site !== siteIdOf(pageHost)) return [];
  const last = record.chats.at(-1)?.at ?? 0;
  return record.chats.filter(({ at }) => at >= last - STILL_OPEN_FOR);
}
