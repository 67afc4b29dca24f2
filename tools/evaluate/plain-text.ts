import { decode } from 'html-entities';

const LINE_BREAK = /<br\s*\/?>/gi;

/**
 * What somebody reads where a collection holds the source of a page: line breaks for their tags, and characters for the
 * names and numbers that stand for them. Plain text stays as it is: an "&" counts only before a whole name with its ";".
 */
export function plainText(text: string): string {
  return decode(text.replaceAll(LINE_BREAK, '\n'), { scope: 'strict' });
}
