import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

interface CardProps {
  title: string;
  icon?: IconName;
  children: ComponentChildren;
}

/** A section with a heading of its own. */
export function Card({ title, icon, children }: CardProps) {
  const heading = useId();
  return (
    <section class="card" aria-labelledby={heading}>
      <div class="card-head">
        {icon && <Icon name={icon} />}
        <h2 id={heading}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
