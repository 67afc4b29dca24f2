import { extensionPage } from '../../platform/extension-page.ts';
import { mount } from '../mount.tsx';
import { snapshotCache } from '../snapshot-cache.ts';
import { createUiStore } from '../store.ts';
import { Popup } from './popup.tsx';

const page = extensionPage();
const ui = createUiStore(page, snapshotCache(localStorage));

mount(page, <Popup page={page} ui={ui} />);
// What was kept from last time is drawn before the background is woken: that would take the time from it.
if (ui.state.getState().snapshot) requestAnimationFrame(() => setTimeout(() => void ui.load()));
else void ui.load();
// A popup that is kept open in a tab shows what happened while it was behind another one.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void ui.load();
});
