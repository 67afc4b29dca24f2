/** How the platforms that conversations move to write their own names, by the id that `movesElsewhere` carries. */
const PLATFORM_NAMES: ReadonlyMap<string, string> = new Map([
  ['aim', 'AIM'],
  ['discord', 'Discord'],
  ['googleChat', 'Google Chat'],
  ['icq', 'ICQ'],
  ['instagram', 'Instagram'],
  ['kik', 'Kik'],
  ['line', 'LINE'],
  ['messenger', 'Messenger'],
  ['minecraft', 'Minecraft'],
  ['msn', 'MSN Messenger'],
  ['myspace', 'Myspace'],
  ['omegle', 'Omegle'],
  ['playstation', 'PlayStation'],
  ['reddit', 'Reddit'],
  ['roblox', 'Roblox'],
  ['session', 'Session'],
  ['signal', 'Signal'],
  ['skype', 'Skype'],
  ['snapchat', 'Snapchat'],
  ['steam', 'Steam'],
  ['teams', 'Microsoft Teams'],
  ['telegram', 'Telegram'],
  ['threema', 'Threema'],
  ['tiktok', 'TikTok'],
  ['twitch', 'Twitch'],
  ['twitter', 'X (Twitter)'],
  ['viber', 'Viber'],
  ['wechat', 'WeChat'],
  ['whatsapp', 'WhatsApp'],
  ['wickr', 'Wickr'],
  ['wire', 'Wire'],
  ['xbox', 'Xbox'],
  ['yahoo', 'Yahoo'],
  ['yubo', 'Yubo'],
  ['zoom', 'Zoom'],
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
