import type { Section } from './use-section.ts';

/** Drawings of 24 by 24, drawn with a round line; apart from those of the popup, which need not carry them. */
const PATHS: Readonly<Record<Section, string>> = {
  timeline: 'M6 4v16M6 7h.01M6 12h.01M6 17h.01M10.5 7H20M10.5 12H17M10.5 17H19',
  contacts:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 5a3.3 3.3 0 0 1 0 6.3M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  sites: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  camera: 'M4 7h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM15 11l6-3v8l-6-3',
  guidance:
    'M4 5.5A2.5 2.5 0 0 1 6.5 3H20v15H6.5A2.5 2.5 0 0 0 4 20.5zM4 20.5A2.5 2.5 0 0 0 6.5 21H20M8 7.5h8M8 11h5',
  rules: 'M4 11l8-7 8 7v8a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19zM9 14l2.2 2.2L15.5 12',
  notes: 'M6 3.5h9l4 4V19a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19V5M9 11h6M9 15h6',
  data: 'M4 6.5C4 5 7.6 4 12 4s8 1 8 2.5v11c0 1.5-3.6 2.5-8 2.5s-8-1-8-2.5zM4 6.5c0 1.5 3.6 2.5 8 2.5s8-1 8-2.5M4 12c0 1.5 3.6 2.5 8 2.5s8-1 8-2.5',
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
