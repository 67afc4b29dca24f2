import type { CameraConcern } from '../../domain/model.ts';
import { useSurroundings } from '../surroundings.ts';

/** Why Porchlight says something about a camera, in few words each. */
export function Concerns({ heading, concerns }: { heading: string; concerns: readonly CameraConcern[] }) {
  const { text } = useSurroundings().runtime;
  if (concerns.length === 0) return null;
  return (
    <div class="also">
      <h3 id="concerns">{text(heading)}</h3>
      <ul class="reasons" aria-labelledby="concerns">
        {concerns.map((concern) => (
          <li key={concern}>{text(`concern_${concern}`)}</li>
        ))}
      </ul>
    </div>
  );
}
