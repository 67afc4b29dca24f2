import { useSurroundings } from '../surroundings.ts';

/** What to do, in order. */
export function Steps({ keys }: { keys: readonly string[] }) {
  const { text } = useSurroundings().runtime;
  return (
    <>
      <h3>{text('warning_steps_heading')}</h3>
      <ol class="steps">
        {keys.map((key) => (
          <li key={key}>
            <span>{text(key)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
