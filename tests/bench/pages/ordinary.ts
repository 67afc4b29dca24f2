import { readFile } from 'node:fs/promises';

/** Six ordinary pages; the first has a field that asks for a message, the last one for comments. */
export const ORDINARY = ['news', 'shop', 'docs', 'mail', 'search', 'video-comments'];
/** How often what they show is repeated, so that they have as many elements as pages do: some thousand. */
const REPEATED = 40;

/** A saved page without a chat, as long as pages are. */
export async function longPage(name: string): Promise<string> {
  const html = await readFile(new URL(`../../fixtures/pages/no-chat-${name}.html`, import.meta.url), 'utf8');
  const [, shown = ''] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const withoutFields = shown.replaceAll(/<form.*?<\/form>|<input[^>]*>|<textarea.*?<\/textarea>/gs, '');
  return html.replace('</body>', `${withoutFields.repeat(REPEATED)}</body>`);
}
