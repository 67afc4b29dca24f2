/**
 * Where in the browser the platforms are whose names come up when somebody asks to move, by the id that `movesElsewhere`
 * carries: ids of the catalogue. What is missing is on no page that Porchlight knows (Kik, Signal, games with an app of
 * their own), or is no more.
 */
const SITES_OF: Readonly<Record<string, readonly string[]>> = {
  discord: ['discord'],
  googleChat: ['googlechat', 'googlemeet'],
  instagram: ['instagram'],
  messenger: ['messenger'],
  omegle: ['ometv', 'uhmegle', 'chatroulette', 'emeraldchat', 'monkey'],
  phone: ['googlemessages', 'textnow', 'whatsapp'],
  reddit: ['reddit'],
  roblox: ['roblox'],
  sms: ['googlemessages', 'textnow'],
  snapchat: ['snapchat'],
  steam: ['steam'],
  teams: ['teams'],
  telegram: ['telegram'],
  threema: ['threema'],
  tiktok: ['tiktok'],
  twitch: ['twitch'],
  twitter: ['x'],
  wechat: ['wechat'],
  whatsapp: ['whatsapp'],
  wire: ['wire'],
  zoom: ['zoom'],
};

/** What a site is called by those who ask to move to it. */
export function platformsOf(site: string): string[] {
  return Object.keys(SITES_OF).filter((platform) => SITES_OF[platform]?.includes(site));
}

/** Whether Porchlight could see somebody who moved there, if they use it in this browser. */
export function canBeSeen(platform: string): boolean {
  return Object.hasOwn(SITES_OF, platform);
}
