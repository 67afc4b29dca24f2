import type { Product } from './product.ts';
import { converse } from './products/converse.ts';
import { element } from './products/element.ts';
import { jsxc } from './products/jsxc.ts';
import { mattermost } from './products/mattermost.ts';
import { nitro } from './products/nitro.ts';
import { omegle } from './products/omegle.ts';
import { rocketchat } from './products/rocketchat.ts';
import { streamchat } from './products/streamchat.ts';
import { thelounge } from './products/thelounge.ts';
import { vueadvancedchat } from './products/vueadvancedchat.ts';
import { zulip } from './products/zulip.ts';

/** Programs that anybody can host, sorted by id. Their adapters go to every host that has none of its own. */
export const PRODUCTS: readonly Product[] = [
  converse,
  element,
  jsxc,
  mattermost,
  nitro,
  omegle,
  rocketchat,
  streamchat,
  thelounge,
  vueadvancedchat,
  zulip,
];
