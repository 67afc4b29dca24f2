import type { ComponentChild } from 'preact';
import { useWords } from '../words.ts';

/** More rows than this would push the rest of the summary out of sight. */
const SHOWN = 4;

interface RowsProps<Item> {
  items: readonly Item[];
  render(item: Item): ComponentChild;
}

/** A list of which the first few are shown and the rest is one press away. */
export function Rows<Item>({ items, render }: RowsProps<Item>) {
  const words = useWords();
  const rest = items.slice(SHOWN);
  return (
    <>
      <ul class="rows">{items.slice(0, SHOWN).map(render)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{words.count('popup_more', rest.length)}</summary>
          <ul class="rows">{rest.map(render)}</ul>
        </details>
      )}
    </>
  );
}
