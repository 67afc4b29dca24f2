import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../../words.ts';
import { Switch } from '../switch.tsx';
import type { Column } from './columns.ts';
import { PlainTable } from './plain-table.tsx';
import { Plot } from './plot.tsx';

/**
 * What a part of the columns stands for. The second one stands at the foot and has a pattern, so that no
 * colour is needed to tell them apart.
 */
export type Parts = readonly [string] | readonly [string, string];

export interface ChartProps {
  /** Oldest first; there is one at least. */
  columns: readonly Column[];
  parts: Parts;
  /** The top of the axis. */
  top: number;
  /** An amount in words: "1 hr 5 min". */
  amount(value: number): string;
  /** What is to be said of a column beside its date; its amounts where nothing is given. */
  says?: (column: Column) => string;
  /** A column's date in full, and shortly. */
  name(date: string): string;
  shortName(date: string): string;
  /** What the whole chart shows, in words. */
  inWords: string;
  /** What the columns are: "Day". */
  columnHead: string;
  /** Instead of the table that is made of the columns. */
  table?: ComponentChildren;
}

const VIEWS = ['chart', 'table'] as const;

/** Columns over days or weeks, as a drawing that can be read with keys and fingers, or as a table. */
export function Chart(props: ChartProps) {
  const words = useWords();
  const [view, setView] = useState<(typeof VIEWS)[number]>('chart');
  const caption = useId();
  return (
    <figure class="chart" aria-labelledby={caption}>
      <div class="chart-head">
        <p id={caption} class="chart-words">
          {props.inWords}
        </p>
        <Switch
          label={words.text('chart_view')}
          answers={VIEWS.map((each) => ({ value: each, text: words.text(`chart_view_${each}`) }))}
          value={view}
          onChange={(next) => setView(next)}
        />
      </div>
      {view === 'chart' ? (
        <>
          <Plot {...props} />
          {props.parts.length > 1 && <Legend parts={props.parts} />}
        </>
      ) : (
        (props.table ?? <PlainTable {...props} />)
      )}
    </figure>
  );
}

function Legend({ parts }: { parts: Parts }) {
  return (
    <figcaption class="legend small">
      {parts.map((part, place) => (
        <span key={part} class="legend-part">
          <span class={`legend-box legend-box-${place}`} />
          {part}
        </span>
      ))}
    </figcaption>
  );
}
