/** Between these lines of the page everything is written by the bench. */
const START = '<!-- written by npm run bench -- --write -->';
const END = '<!-- end of what the bench writes -->';

/** The page with other results. @throws Error where the page has no place for them. */
export function withResults(page: string, results: readonly string[]): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) throw new Error(`The page has no place for results: ${START} … ${END}`);
  return `${page.slice(0, start + START.length)}\n\n${results.join('\n')}\n\n${page.slice(end)}`;
}
