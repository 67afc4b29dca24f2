import { useEffect, useRef } from 'preact/hooks';
import { Brand, Lantern } from '../components/lantern.tsx';
import { useWords } from '../words.ts';
import type { Screen, Step } from './steps.ts';

/** Where the family is, the step's heading, and what it is about. */
export function WelcomeHead({ screen, steps }: { screen: Screen; steps: readonly Step[] }) {
  const words = useWords();
  const heading = useHeadingFocus(screen);
  const title = words.text(`welcome_${screen}_title`);
  useEffect(() => {
    document.title = `${title} · Porchlight`;
  }, [title]);
  return (
    <header class="night page-head">
      <div class="page-head-words">
        <Brand />
        {screen !== 'done' && <Progress at={steps.indexOf(screen)} steps={steps} />}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{words.text(`welcome_${screen}_lead`)}</p>
      </div>
      <div class="head-lantern">
        <Lantern size={132} />
      </div>
    </header>
  );
}

/** Whoever goes on starts at the next heading, as on a page of its own. */
function useHeadingFocus(screen: Screen) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [screen]);
  return heading;
}

function Progress({ at, steps }: { at: number; steps: readonly Step[] }) {
  const words = useWords();
  const number = words.number(at + 1);
  return (
    <div class="progress">
      <span class="progress-words">{words.text('welcome_progress', number, words.number(steps.length))}</span>
      <span class="progress-lights" aria-hidden="true">
        {steps.map((step, index) => (
          <span key={step} class={index <= at ? 'progress-light progress-lit' : 'progress-light'} />
        ))}
      </span>
    </div>
  );
}
