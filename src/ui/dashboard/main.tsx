import { familyPage } from '../../platform/family-page.ts';
import { mount } from '../mount.tsx';
import { snapshotCache } from '../snapshot-cache.ts';
import { createUiStore } from '../store.ts';
import { Dashboard } from './dashboard.tsx';
import { createFamilyStore } from './family-store.ts';

const page = familyPage();
const ui = createUiStore(page, snapshotCache(localStorage));
const family = createFamilyStore(page);

mount(page, <Dashboard page={page} ui={ui} family={family} />);
const load = () => void Promise.all([ui.load(), family.load()]);

load();
// A page that stays open shows what happened while it was behind another one.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) load();
});
