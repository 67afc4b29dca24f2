import { discord } from './catalogue/discord.ts';
import { instagram } from './catalogue/instagram.ts';
import { messenger } from './catalogue/messenger.ts';
import { ometv } from './catalogue/ometv.ts';
import { roblox } from './catalogue/roblox.ts';
import { snapchat } from './catalogue/snapchat.ts';
import { telegram } from './catalogue/telegram.ts';
import { tiktok } from './catalogue/tiktok.ts';
import { twitch } from './catalogue/twitch.ts';
import { whatsapp } from './catalogue/whatsapp.ts';
import { x } from './catalogue/x.ts';
import { youtube } from './catalogue/youtube.ts';
import type { Site } from './site.ts';

/** Every site that Porchlight knows by name, sorted by id. */
export const CATALOGUE: readonly Site[] = [
  discord,
  instagram,
  messenger,
  ometv,
  roblox,
  snapchat,
  telegram,
  tiktok,
  twitch,
  whatsapp,
  x,
  youtube,
];
