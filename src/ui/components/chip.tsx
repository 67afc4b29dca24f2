import type { ComponentChildren } from 'preact';

/** A short fact. */
export function Chip({ children }: { children: ComponentChildren }) {
  return <span class="chip">{children}</span>;
}
