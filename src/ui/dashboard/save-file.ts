import type { ExtensionPage } from '../../platform/extension-page.ts';
import { sealFile } from '../../platform/sealed-file.ts';
import { getFileKey } from '../../protocol/data-commands.ts';
import type { SealedFile } from '../../protocol/sealed-file-schemas.ts';

/** Hands a file to the browser, which saves it where it saves what is downloaded. Nothing leaves the page for it. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; it keeps what it reads.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The same, sealed with the family's key. @throws Error where there is none, or nobody answers */
export async function saveSealed(
  page: Pick<ExtensionPage, 'send'>,
  name: string,
  text: string,
  contents: SealedFile['contents'],
): Promise<void> {
  const key = await page.send(getFileKey, {});
  if (!key) throw new Error('There is no key to seal with');
  saveFile(name, await sealFile(contents, text, key, Date.now()));
}
