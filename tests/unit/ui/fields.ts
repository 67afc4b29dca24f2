import { act } from 'preact/test-utils';
import type { View } from './view.tsx';

/** The field with this label. Throws when there is none. */
export function field(view: View, label: string): HTMLInputElement {
  const found = [...view.root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const input = found && (view.root.querySelector(`[id="${found.htmlFor}"]`) ?? found.querySelector('input'));
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field "${label}"`);
  return input;
}

/** Writes into the field with this label. */
export async function type(view: View, label: string, text: string): Promise<void> {
  await act(() => {
    field(view, label).value = text;
    field(view, label).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Ticks the box, or chooses the answer, with this label. */
export async function tick(view: View, label: string): Promise<void> {
  await act(() => field(view, label).click());
}

/** Chooses from the only list of a view. */
export async function choose(view: View, value: string): Promise<void> {
  const list = view.find('select');
  if (!(list instanceof HTMLSelectElement)) throw new Error('This is no list');
  await act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Lets everything settle that an opened view asked for, and what it asks for then. */
export async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve)));
}
