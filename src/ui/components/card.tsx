import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface CardProps {
  title: string;
  icon?: IconName;
  /** What stands beside the heading where there is room, else below it. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

/** A section with a heading of its own. */
export function Card({ title, icon, beside, children }: CardProps) {
  const heading = useId();
  return (
    <section class="card" aria-labelledby={heading}>
      <div class="card-head">
        {icon && <Icon name={icon} />}
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
