import { ao3Facts } from './catalogue/ao3.ts';
import { azarFacts } from './catalogue/azar.ts';
import { badooFacts } from './catalogue/badoo.ts';
import { bandFacts } from './catalogue/band.ts';
import { bazoocamFacts } from './catalogue/bazoocam.ts';
import { bigoFacts } from './catalogue/bigo.ts';
import { bloxdFacts } from './catalogue/bloxd.ts';
import { blueskyFacts } from './catalogue/bluesky.ts';
import { boardgamearenaFacts } from './catalogue/boardgamearena.ts';
import { brainlyFacts } from './catalogue/brainly.ts';
import { camsurfFacts } from './catalogue/camsurf.ts';
import { characteraiFacts } from './catalogue/characterai.ts';
import { chat321Facts } from './catalogue/chat321.ts';
import { chatavenueFacts } from './catalogue/chatavenue.ts';
import { chathubFacts } from './catalogue/chathub.ts';
import { chatrouletteFacts } from './catalogue/chatroulette.ts';
import { chesscomFacts } from './catalogue/chesscom.ts';
import { classdojoFacts } from './catalogue/classdojo.ts';
import { cleverbotFacts } from './catalogue/cleverbot.ts';
import { deviantartFacts } from './catalogue/deviantart.ts';
import { discordFacts } from './catalogue/discord.ts';
import { elementFacts } from './catalogue/element.ts';
import { emeraldchatFacts } from './catalogue/emeraldchat.ts';
import { everskiesFacts } from './catalogue/everskies.ts';
import { fandomFacts } from './catalogue/fandom.ts';
import { gaiaonlineFacts } from './catalogue/gaiaonline.ts';
import { garticioFacts } from './catalogue/garticio.ts';
import { gatherFacts } from './catalogue/gather.ts';
import { globalpenfriendsFacts } from './catalogue/globalpenfriends.ts';
import { googlechatFacts } from './catalogue/googlechat.ts';
import { googlemeetFacts } from './catalogue/googlemeet.ts';
import { googlemessagesFacts } from './catalogue/googlemessages.ts';
import { groupmeFacts } from './catalogue/groupme.ts';
import { habboFacts } from './catalogue/habbo.ts';
import { imvuFacts } from './catalogue/imvu.ts';
import { instagramFacts } from './catalogue/instagram.ts';
import { interpalsFacts } from './catalogue/interpals.ts';
import { jitsiFacts } from './catalogue/jitsi.ts';
import { joingyFacts } from './catalogue/joingy.ts';
import { kickFacts } from './catalogue/kick.ts';
import { kidschatFacts } from './catalogue/kidschat.ts';
import { kindroidFacts } from './catalogue/kindroid.ts';
import { knuddelsFacts } from './catalogue/knuddels.ts';
import { krunkerFacts } from './catalogue/krunker.ts';
import { kumospaceFacts } from './catalogue/kumospace.ts';
import { lemmyFacts } from './catalogue/lemmy.ts';
import { lemmyworldFacts } from './catalogue/lemmyworld.ts';
import { lichessFacts } from './catalogue/lichess.ts';
import { linkedinFacts } from './catalogue/linkedin.ts';
import { marshmallowFacts } from './catalogue/marshmallow.ts';
import { mastodonFacts } from './catalogue/mastodon.ts';
import { mattermostFacts } from './catalogue/mattermost.ts';
import { meetmeFacts } from './catalogue/meetme.ts';
import { messengerFacts } from './catalogue/messenger.ts';
import { monkeyFacts } from './catalogue/monkey.ts';
import { moviestarplanetFacts } from './catalogue/moviestarplanet.ts';
import { neopetsFacts } from './catalogue/neopets.ts';
import { newgroundsFacts } from './catalogue/newgrounds.ts';
import { nglFacts } from './catalogue/ngl.ts';
import { nomiFacts } from './catalogue/nomi.ts';
import { ometvFacts } from './catalogue/ometv.ts';
import { osuFacts } from './catalogue/osu.ts';
import { peingFacts } from './catalogue/peing.ts';
import { picartoFacts } from './catalogue/picarto.ts';
import { pinterestFacts } from './catalogue/pinterest.ts';
import { planetminecraftFacts } from './catalogue/planetminecraft.ts';
import { pokemonshowdownFacts } from './catalogue/pokemonshowdown.ts';
import { polybuzzFacts } from './catalogue/polybuzz.ts';
import { quoraFacts } from './catalogue/quora.ts';
import { redditFacts } from './catalogue/reddit.ts';
import { remindFacts } from './catalogue/remind.ts';
import { replikaFacts } from './catalogue/replika.ts';
import { robloxFacts } from './catalogue/roblox.ts';
import { rocketchatFacts } from './catalogue/rocketchat.ts';
import { rumbleFacts } from './catalogue/rumble.ts';
import { scratchFacts } from './catalogue/scratch.ts';
import { secondlifeFacts } from './catalogue/secondlife.ts';
import { senditFacts } from './catalogue/sendit.ts';
import { skribblFacts } from './catalogue/skribbl.ts';
import { slackFacts } from './catalogue/slack.ts';
import { snapchatFacts } from './catalogue/snapchat.ts';
import { soundcloudFacts } from './catalogue/soundcloud.ts';
import { spaceheyFacts } from './catalogue/spacehey.ts';
import { stardollFacts } from './catalogue/stardoll.ts';
import { steamFacts } from './catalogue/steam.ts';
import { stoatFacts } from './catalogue/stoat.ts';
import { stravaFacts } from './catalogue/strava.ts';
import { substackFacts } from './catalogue/substack.ts';
import { talkieFacts } from './catalogue/talkie.ts';
import { teamsFacts } from './catalogue/teams.ts';
import { telegramFacts } from './catalogue/telegram.ts';
import { tellonymFacts } from './catalogue/tellonym.ts';
import { textnowFacts } from './catalogue/textnow.ts';
import { threadsFacts } from './catalogue/threads.ts';
import { threemaFacts } from './catalogue/threema.ts';
import { tiktokFacts } from './catalogue/tiktok.ts';
import { tinderFacts } from './catalogue/tinder.ts';
import { truthsocialFacts } from './catalogue/truthsocial.ts';
import { tumblrFacts } from './catalogue/tumblr.ts';
import { twitchFacts } from './catalogue/twitch.ts';
import { uhmegleFacts } from './catalogue/uhmegle.ts';
import { vkFacts } from './catalogue/vk.ts';
import { vrchatFacts } from './catalogue/vrchat.ts';
import { wattpadFacts } from './catalogue/wattpad.ts';
import { wechatFacts } from './catalogue/wechat.ts';
import { weverseFacts } from './catalogue/weverse.ts';
import { whatsappFacts } from './catalogue/whatsapp.ts';
import { wherebyFacts } from './catalogue/whereby.ts';
import { wireFacts } from './catalogue/wire.ts';
import { woozworldFacts } from './catalogue/woozworld.ts';
import { xFacts } from './catalogue/x.ts';
import { younowFacts } from './catalogue/younow.ts';
import { youtubeFacts } from './catalogue/youtube.ts';
import { zaloFacts } from './catalogue/zalo.ts';
import { zoomFacts } from './catalogue/zoom.ts';
import { zulipFacts } from './catalogue/zulip.ts';
import type { SiteFacts } from './site-facts.ts';

/** The facts of every site by id. Only tools and tests read them: no built script carries them. */
export const FACTS: Readonly<Record<string, SiteFacts>> = {
  ao3: ao3Facts,
  azar: azarFacts,
  badoo: badooFacts,
  band: bandFacts,
  bazoocam: bazoocamFacts,
  bigo: bigoFacts,
  bloxd: bloxdFacts,
  bluesky: blueskyFacts,
  boardgamearena: boardgamearenaFacts,
  brainly: brainlyFacts,
  camsurf: camsurfFacts,
  characterai: characteraiFacts,
  chat321: chat321Facts,
  chatavenue: chatavenueFacts,
  chathub: chathubFacts,
  chatroulette: chatrouletteFacts,
  chesscom: chesscomFacts,
  classdojo: classdojoFacts,
  cleverbot: cleverbotFacts,
  deviantart: deviantartFacts,
  discord: discordFacts,
  element: elementFacts,
  emeraldchat: emeraldchatFacts,
  everskies: everskiesFacts,
  fandom: fandomFacts,
  gaiaonline: gaiaonlineFacts,
  garticio: garticioFacts,
  gather: gatherFacts,
  globalpenfriends: globalpenfriendsFacts,
  googlechat: googlechatFacts,
  googlemeet: googlemeetFacts,
  googlemessages: googlemessagesFacts,
  groupme: groupmeFacts,
  habbo: habboFacts,
  imvu: imvuFacts,
  instagram: instagramFacts,
  interpals: interpalsFacts,
  jitsi: jitsiFacts,
  joingy: joingyFacts,
  kick: kickFacts,
  kidschat: kidschatFacts,
  kindroid: kindroidFacts,
  knuddels: knuddelsFacts,
  krunker: krunkerFacts,
  kumospace: kumospaceFacts,
  lemmy: lemmyFacts,
  lemmyworld: lemmyworldFacts,
  lichess: lichessFacts,
  linkedin: linkedinFacts,
  marshmallow: marshmallowFacts,
  mastodon: mastodonFacts,
  mattermost: mattermostFacts,
  meetme: meetmeFacts,
  messenger: messengerFacts,
  monkey: monkeyFacts,
  moviestarplanet: moviestarplanetFacts,
  neopets: neopetsFacts,
  newgrounds: newgroundsFacts,
  ngl: nglFacts,
  nomi: nomiFacts,
  ometv: ometvFacts,
  osu: osuFacts,
  peing: peingFacts,
  picarto: picartoFacts,
  pinterest: pinterestFacts,
  planetminecraft: planetminecraftFacts,
  pokemonshowdown: pokemonshowdownFacts,
  polybuzz: polybuzzFacts,
  quora: quoraFacts,
  reddit: redditFacts,
  remind: remindFacts,
  replika: replikaFacts,
  roblox: robloxFacts,
  rocketchat: rocketchatFacts,
  rumble: rumbleFacts,
  scratch: scratchFacts,
  secondlife: secondlifeFacts,
  sendit: senditFacts,
  skribbl: skribblFacts,
  slack: slackFacts,
  snapchat: snapchatFacts,
  soundcloud: soundcloudFacts,
  spacehey: spaceheyFacts,
  stardoll: stardollFacts,
  steam: steamFacts,
  stoat: stoatFacts,
  strava: stravaFacts,
  substack: substackFacts,
  talkie: talkieFacts,
  teams: teamsFacts,
  telegram: telegramFacts,
  tellonym: tellonymFacts,
  textnow: textnowFacts,
  threads: threadsFacts,
  threema: threemaFacts,
  tiktok: tiktokFacts,
  tinder: tinderFacts,
  truthsocial: truthsocialFacts,
  tumblr: tumblrFacts,
  twitch: twitchFacts,
  uhmegle: uhmegleFacts,
  vk: vkFacts,
  vrchat: vrchatFacts,
  wattpad: wattpadFacts,
  wechat: wechatFacts,
  weverse: weverseFacts,
  whatsapp: whatsappFacts,
  whereby: wherebyFacts,
  wire: wireFacts,
  woozworld: woozworldFacts,
  x: xFacts,
  younow: younowFacts,
  youtube: youtubeFacts,
  zalo: zaloFacts,
  zoom: zoomFacts,
  zulip: zulipFacts,
};
