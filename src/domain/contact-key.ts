/** What tells one contact from all others: the site, and who they are there. */
export function contactKey(site: string, contactId: string): string {
  return `${site} ${contactId}`;
}
