import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../words.ts';
import type { ChartProps } from './chart.tsx';
import { barsOf, columnAt } from './columns.ts';

/** The keys that go from column to column, by how far; from end to end for those that go to the ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

type PlotProps = Omit<ChartProps, 'table' | 'columnHead'>;

/**
 * The drawing. Like a slider it has one column chosen, by keys, mouse or finger, and says what stands there: that works
 * without seeing it, and where nothing can be hovered over.
 */
export function Plot(props: PlotProps) {
  const words = useWords();
  const { columns, top, amount, shortName } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const last = columns.length - 1;
  const shown = Math.min(chosen ?? last, last);
  const marked = [columns[0], columns[Math.floor(columns.length / 2)], columns.at(-1)];
  return (
    <>
      <div class="chart-frame">
        <div class="chart-axis small soft" aria-hidden="true">
          {[top, top / 2].map((value) => (
            <span key={value}>{amount(value)}</span>
          ))}
          <span>{words.number(0)}</span>
        </div>
        <Drawing {...props} shown={shown} isChosen={chosen !== null} onChoose={setChosen}>
          <div class="chart-dates small soft" aria-hidden="true">
            {marked.map((column) => column && <span key={column.date}>{shortName(column.date)}</span>)}
          </div>
        </Drawing>
      </div>
      <p class="chart-chosen small" aria-hidden="true">
        {chosen === null ? words.text('chart_choose') : textOf(props, shown)}
      </p>
    </>
  );
}

function textOf({ columns, amount, name, says }: PlotProps, place: number): string {
  const column = columns[place];
  if (!column) return '';
  const said = says ? says(column) : column.values.map(amount).join(', ');
  return `${name(column.date)}: ${said}`;
}

interface DrawingProps extends PlotProps {
  shown: number;
  isChosen: boolean;
  onChoose(place: number): void;
  children: ComponentChildren;
}

function Drawing({ shown, isChosen, onChoose, children, ...props }: DrawingProps) {
  const { columns, top, inWords } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const pattern = useId();
  const count = columns.length;
  useLayoutEffect(() => {
    // Where there is no room for all of them, the newest is in sight. Right to left, the way to the end is negative.
    const { current } = scroll;
    const isRightToLeft = document.documentElement.dir === 'rtl';
    if (current && count > 0) current.scrollLeft = isRightToLeft ? -current.scrollWidth : current.scrollWidth;
  }, [count]);
  const choose = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = width === 0 ? 0 : (event.clientX - left) / width;
    onChoose(columnAt(document.documentElement.dir === 'rtl' ? 1 - share : share, count));
  };
  const go = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const isMirrored = document.documentElement.dir === 'rtl' && /^Arrow(?:Left|Right)$/.test(event.key);
    onChoose(Math.min(count - 1, Math.max(0, shown + (isMirrored ? -step : step))));
  };
  return (
    <div class="chart-scroll" ref={scroll}>
      <div
        class="chart-plot"
        role="slider"
        tabIndex={0}
        aria-label={inWords}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={shown + 1}
        aria-valuetext={textOf(props, shown)}
        style={{ minInlineSize: `${count * 0.375}rem` }}
        onKeyDown={go}
        onPointerDown={choose}
        onPointerMove={(event) => event.pointerType === 'mouse' && choose(event)}
      >
        <svg class="chart-drawing" aria-hidden="true">
          <defs>
            <pattern
              id={pattern}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect class="chart-pattern-ground" width="5" height="5" />
              <rect class="chart-pattern-line" width="3" height="5" />
            </pattern>
          </defs>
          <line class="chart-line" x1="0" x2="100%" y1="50%" y2="50%" />
          {isChosen && (
            <rect
              class="chart-column"
              x={`${(100 * shown) / count}%`}
              width={`${100 / count}%`}
              y="0"
              height="100%"
            />
          )}
          {barsOf(columns, top).map((bar) => (
            <rect
              key={`${bar.date} ${bar.part}`}
              class={`chart-part-${bar.part}`}
              {...(bar.part === 1 ? { fill: `url(#${pattern})` } : {})}
              x={`${bar.x}%`}
              y={`${bar.y}%`}
              width={`${bar.width}%`}
              height={`${bar.height}%`}
            />
          ))}
        </svg>
      </div>
      {children}
    </div>
  );
}
