import { apply, attempt, defineProperty, getOwnPropertyDescriptor } from './natives.ts';

export interface Observer {
  /** Once `false`, calls pass through as if nothing were here. */
  isWatching(): boolean;
  /** Changes what the native is called with, in the one case that leaves no other way: callbacks. */
  prepare?(values: unknown[]): unknown[];
  /** Sees what the native gave. Whatever goes wrong in here stays in here. */
  observe?(self: unknown, result: unknown): void;
}

/**
 * Puts a proxy in the place of a native method. The proxy keeps name, length and statics, the property keeps its
 * flags; the native runs with the page's own `this`, and what it returns or throws reaches the page unchanged.
 * Does nothing where there is no such method, or one that is not a plain writable property.
 */
export function wrapMethod(owner: object | undefined, name: string, observer: Observer): void {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  const native: unknown = descriptor?.value;
  if (!owner || !descriptor?.writable || typeof native !== 'function') return;
  defineProperty(owner, name, { ...descriptor, value: observed(native, observer) });
}

/** A stand-in for `native` that tells `observer` of each call. */
export function observed<F extends object>(native: F, observer: Observer): F {
  const handler = {
    // Without a prototype: a page may give every object a `get`, which would else become a trap of this proxy.
    __proto__: null,
    apply(target: F, self: unknown, values: unknown[]): unknown {
      const native = target as unknown as () => unknown;
      if (!observer.isWatching()) return apply(native, self, values);
      const result: unknown = apply(native, self, prepared(values, observer));
      attempt(() => observer.observe?.(self, result));
      return result;
    },
  };
  return new Proxy(native, handler);
}

function prepared(values: unknown[], observer: Observer): unknown[] {
  let result = values;
  attempt(() => {
    result = observer.prepare?.(values) ?? values;
  });
  return result;
}
