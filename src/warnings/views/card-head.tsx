import type { Level } from '../../domain/model.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';
import { Icon, Lantern, LevelShape } from './icons.tsx';

interface CardHeadProps {
  level: Level;
  siteName: string;
  onClose(): void;
}

/** Who speaks, about which site, and how serious it is: by word, shape and colour together. */
export function CardHead({ level, siteName, onClose }: CardHeadProps) {
  const { text } = useSurroundings().runtime;
  const close = usePerson(onClose);
  return (
    <header class="head">
      <Lantern />
      <span class="brand">
        {text('warning_label')}
        <bdi class="site">{siteName}</bdi>
      </span>
      <span class={`level level-${level}`}>
        <LevelShape level={level} />
        {text(`level_${level}`)}
      </span>
      <button type="button" class="close" aria-label={text('warning_close')} onClick={close}>
        <Icon name="close" />
      </button>
    </header>
  );
}
