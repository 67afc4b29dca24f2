import type { Level } from '../../domain/model.ts';
import { useWords } from '../words.ts';

/** Each level has a shape of its own, so that it can be told without colour: disc, diamond, triangle, hexagon. */
const SHAPES: Record<Level, { shape: string; sign: string }> = {
  calm: { shape: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z', sign: 'M7.8 12.4l3 3 5.6-6.2' },
  notice: {
    shape:
      'M10.4 2.2a2.3 2.3 0 0 1 3.2 0l8.2 8.2a2.3 2.3 0 0 1 0 3.2l-8.2 8.2a2.3 2.3 0 0 1-3.2 0l-8.2-8.2a2.3 2.3 0 0 1 0-3.2z',
    sign: 'M12 7.5v5M12 16.3v.1',
  },
  caution: {
    shape: 'M9.9 3.4a2.4 2.4 0 0 1 4.2 0l8.3 14.8a2.4 2.4 0 0 1-2.1 3.6H3.7a2.4 2.4 0 0 1-2.1-3.6z',
    sign: 'M12 9.2v4.3M12 17.3v.1',
  },
  danger: {
    shape:
      'M7.2 2.5h9.6a2 2 0 0 1 1.7 1l4.2 7.5a2 2 0 0 1 0 2l-4.2 7.5a2 2 0 0 1-1.7 1H7.2a2 2 0 0 1-1.7-1L1.3 13a2 2 0 0 1 0-2l4.2-7.5a2 2 0 0 1 1.7-1z',
    sign: 'M12 7.5v9M7.5 12h9',
  },
};

interface LevelMarkProps {
  level: Level;
  /** Instead of the level's own word. */
  word?: string;
}

/** How serious something is: by word, shape and colour together. */
export function LevelMark({ level, word }: LevelMarkProps) {
  const words = useWords();
  const { shape, sign } = SHAPES[level];
  return (
    <span class={`level level-${level}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path class="level-shape" d={shape} />
        <path class="level-sign" d={sign} />
      </svg>
      {word ?? words.text(`level_${level}`)}
    </span>
  );
}
