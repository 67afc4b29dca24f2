import { useEffect, useState } from 'preact/hooks';

/** `false` at first, `true` once what was drawn first is on the page. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => setLater(true), []);
  return isLater;
}
