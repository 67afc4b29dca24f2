/** What tells one contact from all others: the site, and who they are there. */
export function contactKey(site: string, contactId: string): string {
  return `${site} ${contactId}`;
}

/** The key of a group as a whole, which is judged like one more contact. */
export function groupKey(site: string, conversationId: string): string {
  return contactKey(site, `group ${conversationId}`);
}
