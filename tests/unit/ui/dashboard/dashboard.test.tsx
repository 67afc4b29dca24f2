// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { getFamilyCamera } from '../../../../src/protocol/camera-commands.ts';
import { SECTIONS } from '../../../../src/ui/dashboard/use-section.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { familyCamera } from '../../../fakes/family-camera.ts';
import { goTo, openDashboard } from './open-dashboard.tsx';

let page: FakeExtensionPage;

beforeEach(() => {
  location.hash = '#camera';
  page = new FakeExtensionPage();
});

describe('the frame', () => {
  it('leads to every section, and says which is open', async () => {
    page.answer(getFamilyCamera, () => familyCamera());
    const view = await openDashboard(page);
    const links = [...view.root.querySelectorAll('nav a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(SECTIONS.map((section) => `#${section}`));
    expect(view.find('[aria-current="page"]').textContent).toBe('Camera');
    await goTo(view, page, '#rules');
    expect(view.find('[aria-current="page"]').textContent).toBe('Family rules');
    expect(document.activeElement?.textContent).toBe('Family rules');
  });

  it.each(SECTIONS.filter((section) => section !== 'guidance'))(
    'says in "%s" that nobody answers, and its lantern is out',
    async (section) => {
      location.hash = `#${section}`;
      const view = await openDashboard(page);
      expect(view.find('main [role="status"]').textContent).toBe(page.text('dashboard_unreachable_empty'));
      expect(view.root.querySelectorAll('.night-out')).toHaveLength(2);
    },
  );
});
