import {
  apply,
  attempt,
  construct,
  defineProperty,
  hideIn,
  isFunction,
  NativeProxy,
  ownDescriptor,
  prototypeOf,
} from './natives.ts';

/** Once `false`, calls pass through as if nothing were here. */
export type IsWatching = () => boolean;

/** Sees what the native gave. Whatever goes wrong in here stays in here. */
export type Observe = (self: unknown, result: unknown, values: unknown[]) => void;

/** What a caller gets in the place of what the native would give. */
export interface Instead {
  gives: unknown;
}

/**
 * May give something else, and call the native by `go` later, never, or with something else. With nothing, or when it
 * fails, the native is called.
 */
export type Gate = (go: (values?: unknown[]) => unknown, self: unknown, values: unknown[]) => Instead | null;

/**
 * Puts a proxy in the place of a native method, or of the setter of a native property (the getter, if it has no setter or
 * is asked for). The proxy keeps name, length and statics, the property keeps its flags; the native runs with the page's own
 * `this`, and what it returns or throws reaches the page unchanged. Does nothing where there is no such native, or one that
 * cannot be changed.
 */
export function wrapMethod(
  owner: object | undefined,
  name: string,
  isWatching: IsWatching,
  observe: Observe | null,
  gate?: Gate,
  wanted?: 'get',
): void {
  const descriptor = owner && ownDescriptor(owner, name);
  if (!owner || !descriptor?.configurable) return;
  const part = wanted ?? (descriptor.set ? 'set' : descriptor.get ? 'get' : 'value');
  const native: unknown = descriptor[part];
  if (!isFunction(native)) return;
  descriptor[part] = standIn(native, isWatching, observe, gate);
  defineProperty(owner, name, descriptor);
}

/** The same for an interface; what it makes names the stand-in as its constructor. */
export function wrapConstructor(owner: object, name: string, isWatching: IsWatching, observe: Observe): void {
  wrapMethod(owner, name, isWatching, observe);
  const value: unknown = ownDescriptor(owner, name)?.value;
  const prototype = prototypeOf(owner, name);
  const descriptor = prototype && ownDescriptor(prototype, 'constructor');
  if (!descriptor) return;
  descriptor.value = value;
  defineProperty(prototype, 'constructor', descriptor);
}

/** In the place of a function: tells of each call, and asks `gate` first. */
export function standIn<F extends object>(
  native: F,
  isWatching: IsWatching,
  observe: Observe | null,
  gate?: Gate,
): F {
  const tell = <R>(self: unknown, result: R, values: unknown[]): R => {
    if (isWatching()) attempt(() => observe?.(self, result, values));
    return result;
  };
  const handler = {
    // Without a prototype: a page may give every object a `get`, which would else become a trap of this proxy.
    __proto__: null,
    apply(target: F, self: unknown, values: unknown[]): unknown {
      const go = (given = values) =>
        tell(self, apply(target as unknown as () => unknown, self, given), values);
      const instead = attempt(() => (gate && isWatching() ? gate(go, self, values) : null));
      return hiding(handler.apply, () => (instead ? instead.gives : go()));
    },
    construct: (target: F, values: unknown[], newTarget: () => unknown): object =>
      hiding(handler.construct, () =>
        tell(null, construct(target as unknown as () => unknown, values, newTarget), values),
      ),
  };
  return new NativeProxy(native, handler);
}

/** What is thrown reaches the page as if `below` had not been there. */
function hiding<R>(below: object, run: () => R): R {
  try {
    return run();
  } catch (error) {
    hideIn(error, below);
    throw error;
  }
}
