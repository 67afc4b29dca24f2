import type { Section } from './use-section.ts';

/** Drawings of 24 by 24, drawn with a round line; apart from those of the popup, which need not carry them. */
const PATHS: Readonly<Record<Section, string>> = {
  camera: 'M4 7h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM15 11l6-3v8l-6-3',
  rules: 'M4 11l8-7 8 7v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19zM9 14l2.2 2.2L15.5 12',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
};

/** A picture beside the name of a section, hidden from screen readers. */
export function SectionIcon({ section }: { section: Section }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[section]} />
    </svg>
  );
}
