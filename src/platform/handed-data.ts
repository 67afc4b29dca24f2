/**
 * What the background hands to a script that it brings into a page, kept in the world that only content scripts of this
 * extension share: the page sees nothing of it.
 */
export interface HandedData {
  name: string;
  data: unknown;
}

/** Runs in the page: nothing but its arguments is there. */
export function keepHandedData(name: string, data: unknown): void {
  Object.defineProperty(globalThis, Symbol.for(name), { value: data, configurable: true });
}

/** `undefined` where nothing was handed over. */
export function handedData(world: object, name: string): unknown {
  return Reflect.get(world, Symbol.for(name));
}
