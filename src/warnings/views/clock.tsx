import { useEffect, useState } from 'preact/hooks';
import { clockTime } from '../elapsed.ts';
import { useSurroundings } from '../surroundings.ts';

interface ClockProps {
  /** The key of what is counted. */
  label: string;
  /** From the time now to the time shown, in milliseconds. */
  shows(now: number): number;
}

/** A time that runs. Never read out by itself: it changes every second. */
export function Clock({ label, shows }: ClockProps) {
  const { text } = useSurroundings().runtime;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span class="clock" role="timer" aria-live="off" aria-label={text(label)}>
      {clockTime(shows(now))}
    </span>
  );
}
