/** How the platforms that conversations move to write their own names, by the id that `movesElsewhere` carries. */
const PLATFORM_NAMES: ReadonlyMap<string, string> = new Map([
  ['discord', 'Discord'],
  ['instagram', 'Instagram'],
  ['kik', 'Kik'],
  ['signal', 'Signal'],
  ['skype', 'Skype'],
  ['snapchat', 'Snapchat'],
  ['telegram', 'Telegram'],
  ['tiktok', 'TikTok'],
  ['whatsapp', 'WhatsApp'],
]);

/** Ways to reach someone that are no app. */
const DIRECT: ReadonlySet<string> = new Set(['email', 'phone', 'sms']);

/** The name of a platform, or `null` for an id that Porchlight does not know. */
export function findPlatformName(id: string): string | null {
  return PLATFORM_NAMES.get(id) ?? null;
}

/** Whether the id stands for the telephone or for mail. */
export function isDirect(id: string): boolean {
  return DIRECT.has(id);
}
