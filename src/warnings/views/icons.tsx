import type { Level } from '../../domain/model.ts';

/** Drawings of 24 by 24 with a round line, original to Porchlight. Each stands beside words, never instead of them. */
const PATHS = {
  cameraOff: 'M3 4l17 17M9 7h4a2 2 0 0 1 2 2v4M15 11l6-3v8l-2-1M14 17H4a2 2 0 0 1-2-2V9a2 2 0 0 1 1.5-1.9',
  close: 'M7 7l10 10M17 7L7 17',
  move: 'M12 3v18M3 12h18M9.5 5.5L12 3l2.5 2.5M9.5 18.5L12 21l2.5-2.5M5.5 9.5L3 12l2.5 2.5M18.5 9.5L21 12l-2.5 2.5',
  heart: 'M12 20S4 15 4 9.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15 12 20 12 20z',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5.6 5.6l3.9 3.9M14.5 14.5l3.9 3.9M18.4 5.6l-3.9 3.9M9.5 14.5l-3.9 3.9',
  more: 'M6 9.5l6 6 6-6',
  note: 'M6 3.5h8l4 4V19a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 19zM14 3.5v4h4M9 12h6M9 16h4',
  pause: 'M9 6v12M15 6v12',
  play: 'M8 5.5v13l10.5-6.5z',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The lit lantern: tells at a glance who speaks. */
export function Lantern() {
  return (
    <svg class="lantern" viewBox="24 8 80 108" aria-hidden="true">
      <circle class="lantern-ring" cx="64" cy="22" r="8" />
      <path
        class="lantern-frame"
        d="M50 31h28a5 5 0 0 1 4 2l14 16a3.5 3.5 0 0 1-2.6 5.8H34.6a3.5 3.5 0 0 1-2.6-5.8l14-16a5 5 0 0 1 4-2z"
      />
      <path class="lantern-glass" d="M40 60h48l-5.5 38h-37z" />
      <path class="lantern-flame" d="M64 66c6 8 10 12.5 10 18.5a10 10 0 0 1-20 0c0-6 4-10.5 10-18.5z" />
      <rect class="lantern-frame" x="40" y="103" width="48" height="9" rx="4.5" />
    </svg>
  );
}

/** Each level has a shape of its own: disc, diamond, triangle, hexagon. The same shapes stand in the family's pages. */
const LEVEL_PATHS: Record<Level, readonly [shape: string, sign: string]> = {
  calm: ['M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z', 'M7.8 12.4l3 3 5.6-6.2'],
  notice: [
    'M10.4 2.2a2.3 2.3 0 0 1 3.2 0l8.2 8.2a2.3 2.3 0 0 1 0 3.2l-8.2 8.2a2.3 2.3 0 0 1-3.2 0l-8.2-8.2a2.3 2.3 0 0 1 0-3.2z',
    'M12 7.5v5M12 16.3v.1',
  ],
  caution: [
    'M9.9 3.4a2.4 2.4 0 0 1 4.2 0l8.3 14.8a2.4 2.4 0 0 1-2.1 3.6H3.7a2.4 2.4 0 0 1-2.1-3.6z',
    'M12 9.2v4.3M12 17.3v.1',
  ],
  danger: [
    'M7.2 2.5h9.6a2 2 0 0 1 1.7 1l4.2 7.5a2 2 0 0 1 0 2l-4.2 7.5a2 2 0 0 1-1.7 1H7.2a2 2 0 0 1-1.7-1L1.3 13a2 2 0 0 1 0-2l4.2-7.5a2 2 0 0 1 1.7-1z',
    'M12 7.5v9M7.5 12h9',
  ],
};

export function LevelShape({ level }: { level: Level }) {
  const [shape, sign] = LEVEL_PATHS[level];
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path class="level-shape" d={shape} />
      <path class="level-sign" d={sign} />
    </svg>
  );
}
