import type { ExtensionPage } from '../../../platform/extension-page.ts';
import type { ReplyOf } from '../../../protocol/command.ts';
import { exportPart } from '../../../protocol/data-commands.ts';

type Part = ReplyOf<typeof exportPart>;

/**
 * All that is kept, as the file holds it, out of its parts. What changes meanwhile is in it as it was before or after.
 * @throws Error when the background does not answer
 */
export async function fetchEverything(page: Pick<ExtensionPage, 'send'>): Promise<Omit<Part, 'next'>> {
  const { next, ...whole } = await page.send(exportPart, { after: null });
  const tables: Part['tables'] = { ...whole.tables };
  for (let after = next; after; ) {
    const part: Part = await page.send(exportPart, { after });
    for (const [name, records] of Object.entries(part.tables))
      tables[name] = [...(tables[name] ?? []), ...records];
    after = part.next;
  }
  return { ...whole, tables };
}
