import { useSurroundings } from '../surroundings.ts';
import { Icon } from './icons.tsx';

/** "You are not in trouble": before everything else that is said. */
export function Reassurance({ text: key }: { text: string }) {
  const { text } = useSurroundings().runtime;
  return (
    <p class="reassurance">
      <Icon name="heart" />
      {text(key)}
    </p>
  );
}
