/** Whether a host is one of those known, or a subdomain of one. */
export function isOn(host: string, known: readonly string[]): boolean {
  const bare = host.toLowerCase();
  return known.some((one) => bare === one || bare.endsWith(`.${one}`));
}
