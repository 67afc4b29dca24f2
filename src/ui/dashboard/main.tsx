import { extensionPage } from '../../platform/extension-page.ts';
import { mount } from '../mount.tsx';
import { Dashboard } from './dashboard.tsx';
import { createFamilyStore } from './family-store.ts';

const page = extensionPage();
const family = createFamilyStore(page);

mount(page, <Dashboard page={page} family={family} />);
void family.load();
// A page that stays open shows what happened while it was behind another one.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void family.load();
});
