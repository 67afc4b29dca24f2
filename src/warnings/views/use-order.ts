import { useEffect, useState } from 'preact/hooks';
import type { Command, RequestOf } from '../../protocol/command.ts';
import { deliver } from '../deliver.ts';
import { useSurroundings } from '../surroundings.ts';

/** What was not carried out after so long will not be: milliseconds. */
const TAKES_AT_MOST = 6_000;

export type OrderState = 'waiting' | 'trying' | 'failed';

/**
 * An order to the camera. That it was carried out is not in the answer: whoever called sees it, and says so by `isDone`.
 */
export function useOrder<C extends Command>(
  command: C,
  request: RequestOf<C>,
  isDone: boolean,
): { state: OrderState; give(): void } {
  const { runtime } = useSurroundings();
  const [state, setState] = useState<OrderState>('waiting');
  useEffect(() => {
    if (state !== 'trying') return undefined;
    const timer = setTimeout(() => setState('failed'), TAKES_AT_MOST);
    return () => clearTimeout(timer);
  }, [state]);
  useEffect(() => {
    if (isDone) setState('waiting');
  }, [isDone]);
  const give = () => {
    setState('trying');
    void deliver(runtime, command, request).then((told) => {
      if (!told) setState('failed');
    });
  };
  return { state, give };
}
