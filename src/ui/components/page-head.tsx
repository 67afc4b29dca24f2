import { Brand, Lantern } from './lantern.tsx';

/** The night head of a page that fills a tab. */
export function PageHead({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <header class="night page-head">
      <div class="page-head-words">
        <Brand />
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="head-lantern">
        <Lantern size={132} />
      </div>
    </header>
  );
}
