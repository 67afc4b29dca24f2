import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface NoteProps {
  icon: IconName;
  tone?: 'plain' | 'calm' | 'caution';
  children: ComponentChildren;
}

/** An aside that must not be missed. */
export function Note({ icon, tone = 'plain', children }: NoteProps) {
  return (
    <div class={`note note-${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
