const LISTED = Symbol.for('porchlight.listed');

/** The world that all content scripts of this extension share in a frame; the page sees nothing of it. */
interface World {
  [LISTED]?: true;
}

/** Says that the catalogue knows this site. The manifest has it done on those sites, before the watcher starts. */
export function markAsListed(world: object): void {
  Object.defineProperty(world, LISTED, { value: true, configurable: true });
}

/** Nobody has to be asked: the first message of a page costs more than all the rest of the watcher. */
export function isListed(world: object): boolean {
  const { [LISTED]: mark }: World = world;
  return mark ?? false;
}
