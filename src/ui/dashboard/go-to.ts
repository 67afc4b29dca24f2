/** Goes to an address of the family's pages; with `inPlace` going back leads to where one was before it. */
export function goTo(address: string, inPlace = false): void {
  if (inPlace) location.replace(address);
  else location.assign(address);
}
