import { useEffect, useState } from 'preact/hooks';
import type { Chosen } from '../chosen.ts';

/** Pages move what they show without telling anybody. */
const LOOK_EVERY = 250;

/** Frames around what is chosen, and around what the pointer or the keyboard is on. The page itself is not touched. */
export function Marks({ chosen, current }: { chosen: readonly Chosen[]; current: HTMLElement | null }) {
  useEverySoOften();
  const taken = chosen.flatMap(({ block }) => (block === null ? [] : [block]));
  return (
    <div aria-hidden="true">
      {taken.map((block, index) => (
        <Mark key={index} block={block} kind="taken" />
      ))}
      {current && <Mark block={current} kind="current" />}
    </div>
  );
}

function Mark({ block, kind }: { block: HTMLElement; kind: 'taken' | 'current' }) {
  const { top, left, width, height } = block.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const place = {
    top: `${top - 3}px`,
    left: `${left - 3}px`,
    width: `${width + 6}px`,
    height: `${height + 6}px`,
  };
  return <div class={`note-mark note-mark-${kind}`} style={place} />;
}

function useEverySoOften(): void {
  const [, setCount] = useState(0);
  useEffect(() => {
    const look = () => setCount((count) => count + 1);
    const looking = setInterval(look, LOOK_EVERY);
    addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      clearInterval(looking);
      removeEventListener('scroll', look, { capture: true });
    };
  }, []);
}
