type Hear = (event: Event) => void;

const HEARERS = Symbol.for('porchlight.first-heard');

/** The world that all content scripts of this extension share in a frame. */
interface World {
  [HEARERS]?: Set<Hear>;
}

/**
 * Hears what happens at the window before the page does, by way of the script that was there before the page. Gives back
 * how to end that.
 */
export function hearFirst(world: object, hear: Hear): () => void {
  const shared: World = world;
  shared[HEARERS] ??= new Set();
  const hearers = shared[HEARERS].add(hear);
  return () => void hearers.delete(hear);
}

/** Tells all who want to hear first. */
export function tellFirst(world: object, event: Event): void {
  const { [HEARERS]: hearers }: World = world;
  for (const hear of hearers ?? []) hear(event);
}
