import { apply, attempt, construct, defineProperty, ownDescriptor, prototypeOf } from './natives.ts';

export interface Observer {
  /** Once `false`, calls pass through as if nothing were here. */
  isWatching(): boolean;
  /** Sees what the native is about to be called with, and may change it in the one case that leaves no other way: callbacks. */
  prepare?(values: unknown[]): unknown[];
  /** Sees what the native gave. Whatever goes wrong in here stays in here. */
  observe?(self: unknown, result: unknown, values: unknown[]): void;
}

/**
 * Puts a proxy in the place of a native method, or of the setter of a native property (the getter, if it has no setter). The proxy keeps name, length and
 * statics, the property keeps its flags; the native runs with the page's own `this`, and what it returns or throws
 * reaches the page unchanged. Does nothing where there is no such native, or one that cannot be changed.
 */
export function wrapMethod(owner: object | undefined, name: string, observer: Observer): void {
  const descriptor = owner && ownDescriptor(owner, name);
  if (!owner || !descriptor?.configurable) return;
  const part = descriptor.set ? 'set' : descriptor.get ? 'get' : 'value';
  const native: unknown = descriptor[part];
  if (typeof native !== 'function') return;
  descriptor[part] = observed(native, observer);
  defineProperty(owner, name, descriptor);
}

/** The same for an interface; what it makes names the stand-in as its constructor. */
export function wrapConstructor(owner: object, name: string, observer: Observer): void {
  wrapMethod(owner, name, observer);
  const value: unknown = ownDescriptor(owner, name)?.value;
  const prototype = prototypeOf(owner, name);
  const descriptor = prototype && ownDescriptor(prototype, 'constructor');
  if (!descriptor) return;
  descriptor.value = value;
  defineProperty(prototype, 'constructor', descriptor);
}

/** A stand-in for `native` that tells `observer` of each call. */
export function observed<F extends object>(native: F, observer: Observer): F {
  const tell = (self: unknown, result: unknown, values: unknown[]): unknown => {
    attempt(() => observer.observe?.(self, result, values));
    return result;
  };
  const handler = {
    // Without a prototype: a page may give every object a `get`, which would else become a trap of this proxy.
    __proto__: null,
    apply(target: F, self: unknown, values: unknown[]): unknown {
      const native = target as unknown as () => unknown;
      if (!observer.isWatching()) return apply(native, self, values);
      return tell(self, apply(native, self, prepared(values, observer)), values);
    },
    construct(target: F, values: unknown[], newTarget: () => unknown): object {
      const made: object = construct(target as unknown as () => unknown, values, newTarget);
      if (observer.isWatching()) tell(null, made, values);
      return made;
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
