import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Whoever goes to another part starts at its heading, as on a page of its own. @param part what the heading is of */
export function useHeadingFocus(part: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current !== part) heading.current?.focus();
    shown.current = part;
  }, [part]);
  return heading;
}
