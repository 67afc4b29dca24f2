import { useSurroundings } from '../surroundings.ts';

/** What did not work, and what to do instead. */
export function Trouble({ text: key }: { text: string }) {
  const { text } = useSurroundings().runtime;
  return (
    <p class="trouble" role="alert">
      {text(key)}
    </p>
  );
}
