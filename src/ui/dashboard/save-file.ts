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
