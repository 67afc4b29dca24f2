import { apply, deref, isIn, isObject, NativeReference, NativeSet, putIn } from './natives.ts';

/** Things that may go whenever the page drops them. Most is as quick with ten thousand of them as with one. */
export interface WeakList<T extends object> {
  /** Each thing once. */
  add(thing: unknown): void;
  /** Whether it was ever added. */
  has(thing: unknown): boolean;
  /** Whether something holds for one that still lasts. */
  some(holds: (thing: T) => unknown): boolean;
  isEmpty(): boolean;
}

const always = () => true;

/** @param lasts Whether a thing is still of use. Once it is not, it never is again. */
export function weakList<T extends object>(lasts: (thing: T) => unknown = always): WeakList<T> {
  const known = new NativeSet<object>();
  const references: WeakRef<T>[] = [];
  const has = (thing: unknown): boolean => apply(isIn, known, [thing]);

  function add(thing: unknown): void {
    if (!isObject(thing) || has(thing)) return;
    apply(putIn, known, [thing]);
    references[references.length] = new NativeReference(thing as T);
  }

  /** Backwards: into the place of what is gone comes the last one, which was asked before. */
  function some(holds: (thing: T) => unknown): boolean {
    for (let index = references.length - 1; index >= 0; index -= 1) {
      const thing: T | undefined = apply(deref, references[index], []);
      if (!thing || !lasts(thing)) {
        references[index] = references[references.length - 1] as WeakRef<T>;
        references.length -= 1;
      } else if (holds(thing)) return true;
    }
    return false;
  }

  return { add, has, some, isEmpty: () => !some(always) };
}
