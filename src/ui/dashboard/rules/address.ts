/** A name of a host with a dot in it, or an address in numbers. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9-]*[a-z0-9]$/;

/** The host that somebody means who types an address, or copies one out of the address bar; `null` when it is none. */
export function findHost(typed: string): string | null {
  const address = typed.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, username, hostname } = new URL(withScheme);
  const host = hostname.replace(/^www\./, '');
  // What stands before an "@" makes it an address of mail, or one that wants to be taken for another.
  return /^https?:$/.test(protocol) && username === '' && HOST.test(host) ? host : null;
}
