import type { ComponentChildren } from 'preact';

interface ListRowProps {
  title: ComponentChildren;
  /** What stands at the other end of the line: a number, a time. */
  end?: ComponentChildren;
  children?: ComponentChildren;
}

export function ListRow({ title, end, children }: ListRowProps) {
  return (
    <li class="row">
      <div class="row-line">
        <bdi class="row-title">{title}</bdi>
        {end && <span class="soft small">{end}</span>}
      </div>
      {children}
    </li>
  );
}
