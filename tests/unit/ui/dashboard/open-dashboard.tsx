import { act } from 'preact/test-utils';
import { Dashboard } from '../../../../src/ui/dashboard/dashboard.tsx';
import { createFamilyStore } from '../../../../src/ui/dashboard/family-store.ts';
import type { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { freshUiStore } from '../../../fakes/ui-store.ts';
import { show, type View } from '../view.tsx';

/** A script that is loaded for the first time takes a while on a busy machine. */
const PATIENCE = 20_000;

/** Opens the family's pages where the address says, and waits until the section and what it asked for are there. */
export async function openDashboard(
  page: FakeExtensionPage,
  family = createFamilyStore(page),
): Promise<View> {
  const ui = freshUiStore(page);
  const view = await show(page, <Dashboard page={page} ui={ui} family={family} />);
  await act(async () => {
    await Promise.all([ui.load(), family.load()]);
  });
  await settle(view, page);
  return view;
}

/** Follows a link within the family's pages. */
export async function goTo(view: View, page: FakeExtensionPage, fragment: string): Promise<void> {
  await act(async () => {
    location.hash = fragment;
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  });
  await settle(view, page);
}

/** Waits until nothing on the page is on its way any more. */
export async function settle(view: View, page: FakeExtensionPage): Promise<void> {
  const end = Date.now() + PATIENCE;
  do await act(() => new Promise((resolve) => setTimeout(resolve)));
  while (view.text().includes(page.text('dashboard_waiting')) && Date.now() < end);
}
