/** How the platforms that conversations move to write their own names, by the id that `movesElsewhere` carries. */
const PLATFORM_NAMES: Record<string, string> = {
  discord: 'Discord',
  facebook: 'Facebook',
  facetime: 'FaceTime',
  googlechat: 'Google Chat',
  hangouts: 'Google Chat',
  instagram: 'Instagram',
  kik: 'Kik',
  line: 'LINE',
  messenger: 'Messenger',
  omegle: 'Omegle',
  reddit: 'Reddit',
  roblox: 'Roblox',
  session: 'Session',
  signal: 'Signal',
  skype: 'Skype',
  snapchat: 'Snapchat',
  steam: 'Steam',
  teams: 'Microsoft Teams',
  telegram: 'Telegram',
  tiktok: 'TikTok',
  twitch: 'Twitch',
  twitter: 'X',
  viber: 'Viber',
  wechat: 'WeChat',
  whatsapp: 'WhatsApp',
  wickr: 'Wickr',
  x: 'X',
  youtube: 'YouTube',
  zoom: 'Zoom',
};

/** The name of a platform, or `null` for an id that Porchlight does not know. */
export function findPlatformName(id: string): string | null {
  return Object.hasOwn(PLATFORM_NAMES, id) ? (PLATFORM_NAMES[id] ?? null) : null;
}
