import type { ComponentChildren } from 'preact';

/** A titled part of a card. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="part">
      <h3 class="part-title">{title}</h3>
      {children}
    </div>
  );
}
