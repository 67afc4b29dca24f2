import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { keepTabInside } from '../keyboard.ts';
import { usePerson, useSurroundings } from '../surroundings.ts';

/**
 * The keyboard of a card: a serious one takes it, keeps Tab inside, and gives it back. Escape closes every card. The
 * card itself is focused, not a button: a child who is typing must not answer by accident.
 */
export function useDialogKeys(
  card: RefObject<HTMLElement | null>,
  isSerious: boolean,
  returns: number,
  close: () => void,
): (event: KeyboardEvent) => void {
  const { keyboard } = useSurroundings();
  useLayoutEffect(() => () => keyboard.giveBack(), [keyboard]);
  useEffect(() => {
    if (isSerious && card.current) keyboard.take(card.current);
  }, [card, keyboard, isSerious, returns]);
  return usePerson((event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (isSerious && card.current) keepTabInside(event, card.current);
  });
}
