import { useLayoutEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** Renders again whenever the store changes. zustand's own hook needs React's compatibility layer (8 kB). */
export function useStore<State extends object>(store: StoreApi<State>): State {
  const [state, setState] = useState(store.getState());
  useLayoutEffect(() => {
    // The store may have changed between the first render and this subscription.
    setState(store.getState());
    return store.subscribe(setState);
  }, [store]);
  return state;
}
