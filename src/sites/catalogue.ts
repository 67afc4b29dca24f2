import { ao3 } from './catalogue/ao3.ts';
import { azar } from './catalogue/azar.ts';
import { badoo } from './catalogue/badoo.ts';
import { band } from './catalogue/band.ts';
import { bazoocam } from './catalogue/bazoocam.ts';
import { bigo } from './catalogue/bigo.ts';
import { bloxd } from './catalogue/bloxd.ts';
import { bluesky } from './catalogue/bluesky.ts';
import { boardgamearena } from './catalogue/boardgamearena.ts';
import { brainly } from './catalogue/brainly.ts';
import { camsurf } from './catalogue/camsurf.ts';
import { characterai } from './catalogue/characterai.ts';
import { chat321 } from './catalogue/chat321.ts';
import { chatavenue } from './catalogue/chatavenue.ts';
import { chathub } from './catalogue/chathub.ts';
import { chatroulette } from './catalogue/chatroulette.ts';
import { chesscom } from './catalogue/chesscom.ts';
import { classdojo } from './catalogue/classdojo.ts';
import { cleverbot } from './catalogue/cleverbot.ts';
import { deviantart } from './catalogue/deviantart.ts';
import { discord } from './catalogue/discord.ts';
import { element } from './catalogue/element.ts';
import { emeraldchat } from './catalogue/emeraldchat.ts';
import { everskies } from './catalogue/everskies.ts';
import { fandom } from './catalogue/fandom.ts';
import { gaiaonline } from './catalogue/gaiaonline.ts';
import { garticio } from './catalogue/garticio.ts';
import { gather } from './catalogue/gather.ts';
import { globalpenfriends } from './catalogue/globalpenfriends.ts';
import { googlechat } from './catalogue/googlechat.ts';
import { googlemeet } from './catalogue/googlemeet.ts';
import { googlemessages } from './catalogue/googlemessages.ts';
import { groupme } from './catalogue/groupme.ts';
import { habbo } from './catalogue/habbo.ts';
import { imvu } from './catalogue/imvu.ts';
import { instagram } from './catalogue/instagram.ts';
import { interpals } from './catalogue/interpals.ts';
import { jitsi } from './catalogue/jitsi.ts';
import { joingy } from './catalogue/joingy.ts';
import { kick } from './catalogue/kick.ts';
import { kidschat } from './catalogue/kidschat.ts';
import { kindroid } from './catalogue/kindroid.ts';
import { knuddels } from './catalogue/knuddels.ts';
import { krunker } from './catalogue/krunker.ts';
import { kumospace } from './catalogue/kumospace.ts';
import { lemmy } from './catalogue/lemmy.ts';
import { lemmyworld } from './catalogue/lemmyworld.ts';
import { lichess } from './catalogue/lichess.ts';
import { linkedin } from './catalogue/linkedin.ts';
import { marshmallow } from './catalogue/marshmallow.ts';
import { mastodon } from './catalogue/mastodon.ts';
import { mattermost } from './catalogue/mattermost.ts';
import { meetme } from './catalogue/meetme.ts';
import { messenger } from './catalogue/messenger.ts';
import { monkey } from './catalogue/monkey.ts';
import { moviestarplanet } from './catalogue/moviestarplanet.ts';
import { neopets } from './catalogue/neopets.ts';
import { newgrounds } from './catalogue/newgrounds.ts';
import { ngl } from './catalogue/ngl.ts';
import { nomi } from './catalogue/nomi.ts';
import { ometv } from './catalogue/ometv.ts';
import { osu } from './catalogue/osu.ts';
import { peing } from './catalogue/peing.ts';
import { picarto } from './catalogue/picarto.ts';
import { pinterest } from './catalogue/pinterest.ts';
import { planetminecraft } from './catalogue/planetminecraft.ts';
import { pokemonshowdown } from './catalogue/pokemonshowdown.ts';
import { polybuzz } from './catalogue/polybuzz.ts';
import { quora } from './catalogue/quora.ts';
import { reddit } from './catalogue/reddit.ts';
import { remind } from './catalogue/remind.ts';
import { replika } from './catalogue/replika.ts';
import { roblox } from './catalogue/roblox.ts';
import { rocketchat } from './catalogue/rocketchat.ts';
import { rumble } from './catalogue/rumble.ts';
import { scratch } from './catalogue/scratch.ts';
import { secondlife } from './catalogue/secondlife.ts';
import { sendit } from './catalogue/sendit.ts';
import { skribbl } from './catalogue/skribbl.ts';
import { slack } from './catalogue/slack.ts';
import { snapchat } from './catalogue/snapchat.ts';
import { soundcloud } from './catalogue/soundcloud.ts';
import { spacehey } from './catalogue/spacehey.ts';
import { stardoll } from './catalogue/stardoll.ts';
import { steam } from './catalogue/steam.ts';
import { stoat } from './catalogue/stoat.ts';
import { strava } from './catalogue/strava.ts';
import { substack } from './catalogue/substack.ts';
import { talkie } from './catalogue/talkie.ts';
import { teams } from './catalogue/teams.ts';
import { telegram } from './catalogue/telegram.ts';
import { tellonym } from './catalogue/tellonym.ts';
import { textnow } from './catalogue/textnow.ts';
import { threads } from './catalogue/threads.ts';
import { threema } from './catalogue/threema.ts';
import { tiktok } from './catalogue/tiktok.ts';
import { tinder } from './catalogue/tinder.ts';
import { truthsocial } from './catalogue/truthsocial.ts';
import { tumblr } from './catalogue/tumblr.ts';
import { twitch } from './catalogue/twitch.ts';
import { uhmegle } from './catalogue/uhmegle.ts';
import { vk } from './catalogue/vk.ts';
import { vrchat } from './catalogue/vrchat.ts';
import { wattpad } from './catalogue/wattpad.ts';
import { wechat } from './catalogue/wechat.ts';
import { weverse } from './catalogue/weverse.ts';
import { whatsapp } from './catalogue/whatsapp.ts';
import { whereby } from './catalogue/whereby.ts';
import { wire } from './catalogue/wire.ts';
import { woozworld } from './catalogue/woozworld.ts';
import { x } from './catalogue/x.ts';
import { younow } from './catalogue/younow.ts';
import { youtube } from './catalogue/youtube.ts';
import { zalo } from './catalogue/zalo.ts';
import { zoom } from './catalogue/zoom.ts';
import { zulip } from './catalogue/zulip.ts';
import type { Site } from './site.ts';

/** Every site that Porchlight knows by name, sorted by id. */
export const CATALOGUE: readonly Site[] = [
  ao3,
  azar,
  badoo,
  band,
  bazoocam,
  bigo,
  bloxd,
  bluesky,
  boardgamearena,
  brainly,
  camsurf,
  characterai,
  chat321,
  chatavenue,
  chathub,
  chatroulette,
  chesscom,
  classdojo,
  cleverbot,
  deviantart,
  discord,
  element,
  emeraldchat,
  everskies,
  fandom,
  gaiaonline,
  garticio,
  gather,
  globalpenfriends,
  googlechat,
  googlemeet,
  googlemessages,
  groupme,
  habbo,
  imvu,
  instagram,
  interpals,
  jitsi,
  joingy,
  kick,
  kidschat,
  kindroid,
  knuddels,
  krunker,
  kumospace,
  lemmy,
  lemmyworld,
  lichess,
  linkedin,
  marshmallow,
  mastodon,
  mattermost,
  meetme,
  messenger,
  monkey,
  moviestarplanet,
  neopets,
  newgrounds,
  ngl,
  nomi,
  ometv,
  osu,
  peing,
  picarto,
  pinterest,
  planetminecraft,
  pokemonshowdown,
  polybuzz,
  quora,
  reddit,
  remind,
  replika,
  roblox,
  rocketchat,
  rumble,
  scratch,
  secondlife,
  sendit,
  skribbl,
  slack,
  snapchat,
  soundcloud,
  spacehey,
  stardoll,
  steam,
  stoat,
  strava,
  substack,
  talkie,
  teams,
  telegram,
  tellonym,
  textnow,
  threads,
  threema,
  tiktok,
  tinder,
  truthsocial,
  tumblr,
  twitch,
  uhmegle,
  vk,
  vrchat,
  wattpad,
  wechat,
  weverse,
  whatsapp,
  whereby,
  wire,
  woozworld,
  x,
  younow,
  youtube,
  zalo,
  zoom,
  zulip,
];
