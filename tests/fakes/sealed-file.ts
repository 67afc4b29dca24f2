import type { ReplyOf } from '../../src/protocol/command.ts';
import type { openFileKey } from '../../src/protocol/data-commands.ts';
import file from '../fixtures/sealed/version-1.json' with { type: 'json' };

/** A file that the first version with sealed files made of the family of `whole-family.ts`, whose passphrase opens it. */
export const SEALED_TEXT = JSON.stringify(file);
/** The recovery code of that family. */
export const SEALED_CODE = '2Y07 XK2Q K2M8 CDGZ FZCK Z6F7 YNJ3 VQ11';
/** What the background gives who knows either. */
export const FILE_OPENED: ReplyOf<typeof openFileKey> = {
  outcome: 'done',
  key: 'gueJsUpRT8tngf0dv9nvRclCSmJ1h3IZrgGtQKYRkDY=',
};
