// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  CAMERA_AUDIENCES,
  CAMERA_COMPANY,
  CAMERA_CONCERNS,
  CAMERA_WAYS,
} from '../../../../src/domain/model.ts';
import { getFamilyCamera } from '../../../../src/protocol/camera-commands.ts';
import type { FamilyCamera } from '../../../../src/ui/dashboard/family-store.ts';
import { FakeExtensionPage } from '../../../fakes/extension-page.ts';
import { emptyFamilyCamera, familyCamera, heavyUse } from '../../../fakes/family-camera.ts';
import { cameraSession, EVENING } from '../../../fakes/snapshots.ts';
import type { View } from '../view.tsx';
import { openDashboard } from './open-dashboard.tsx';

const DAY = 86_400_000;

let page: FakeExtensionPage;

beforeEach(() => {
  location.hash = '#camera';
  page = new FakeExtensionPage();
});

/** Opens the page; without a camera the background does not answer. */
async function open(camera: FamilyCamera | null): Promise<View> {
  if (camera) page.answer(getFamilyCamera, () => camera);
  return openDashboard(page);
}

const openWith = (sessions: FamilyCamera['sessions']) => open(familyCamera({ sessions }));
const sessionsIn = (view: View) => [...view.root.querySelectorAll('.camera-session')];

async function choose(view: View, selector: string, value: string): Promise<void> {
  const select = view.find(selector);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${selector} is no select`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function tick(view: View): Promise<void> {
  const box = view.find('.filters input[type="checkbox"]');
  if (!(box instanceof HTMLInputElement)) throw new Error('There is no box to tick');
  await act(() => box.click());
}

describe('one session', () => {
  it('says when, where, how long, for how long the picture left, and why that matters', async () => {
    const view = await openWith([
      cameraSession({ isPrivate: true, concerns: ['riskyContact', 'firstTimeHere'], company: 'friend' }),
    ]);
    const text = view.find('.camera-day').textContent;
    expect(text).toContain('Wednesday, 20 May');
    expect(text).toContain('Roblox');
    expect(text).toMatch(/7:05\spm – 7:35\spm 30 mins?/);
    for (const key of ['concern_riskyContact', 'concern_firstTimeHere', 'popup_camera_company_friend'])
      expect(text).toContain(page.text(key));
    expect(text).toMatch(/Picture sent or recorded, 15 mins?/);
  });

  it('is marked by word and shape where it was private, and not where it was not', async () => {
    const view = await openWith([
      cameraSession({ id: 'private', isPrivate: true }),
      cameraSession({ id: 'open', site: 'Discord' }),
    ]);
    const [first, second] = [...view.root.querySelectorAll('.camera-site')].sort((one, other) =>
      (other.textContent ?? '').localeCompare(one.textContent ?? ''),
    );
    expect(first?.querySelector('.level svg')).not.toBeNull();
    expect(first?.querySelector('.level')?.textContent).toBe('Private');
    expect(second?.querySelector('.level')).toBeNull();
  });

  it('names the contact that it may be about, and where that one was met', async () => {
    const view = await openWith([cameraSession({ contact: { name: 'kai_22', site: 'Discord' } })]);
    expect(view.find('.camera-session').textContent).toContain(
      '\u2068kai_22\u2069, from \u2068Discord\u2069',
    );
  });

  it.each(['<img src=x onerror="document.title=1">', '\u202Egnp.exe', 'شخص'])(
    'shows the name %j as text',
    async (name) => {
      const view = await openWith([cameraSession({ site: name, contact: { name, site: name } })]);
      expect(view.find('.camera-session').textContent).toContain(name);
      expect(view.root.querySelector('img')).toBeNull();
    },
  );

  it('says when only the page told of it, and when it is still on', async () => {
    const view = await openWith([cameraSession({ corroborated: false, endedAt: null })]);
    const text = view.find('.camera-session').textContent;
    expect(text).toContain(page.text('popup_camera_claimed'));
    expect(text).toMatch(/On now, 1 hr/);
  });

  it('tells a shared screen from a camera', async () => {
    const view = await openWith([cameraSession({ source: 'screen' })]);
    expect(view.find('.camera-session').textContent).toContain(page.text('popup_camera_screen'));
    expect(view.find('.chart [role="slider"]').getAttribute('aria-label')).toBe(
      page.text('dashboard_nothing'),
    );
  });

  it('has words for every reason, audience, way and company', async () => {
    const sessions = [
      cameraSession({ concerns: [...CAMERA_CONCERNS], onAir: { ms: 1, ways: [...CAMERA_WAYS] } }),
      ...CAMERA_AUDIENCES.map((audience) => cameraSession({ audience, concerns: [] })),
      ...CAMERA_COMPANY.map((company) => cameraSession({ company })),
    ].map((session, index) => ({ ...session, id: `session-${index}`, site: `site-${index}.example` }));
    expect(sessionsIn(await openWith(sessions))).toHaveLength(sessions.length);
  });
});

describe('the chart', () => {
  it('says in words what it shows', async () => {
    const view = await openWith([
      cameraSession({ id: 'today', isPrivate: true }),
      cameraSession({ id: 'before', startedAt: EVENING - 2 * DAY, endedAt: EVENING - 2 * DAY + 3_600_000 }),
    ]);
    expect(view.find('.chart [role="slider"]').getAttribute('aria-label')).toMatch(
      /on 2 of the last 30 days: 1 hr 30 mins? in all, 30 mins? of it private.*Monday, 18 May, with 1 hr\./,
    );
  });

  it('has a place for every day of the period, and the private part apart', async () => {
    const view = await openWith([cameraSession({ isPrivate: true }), cameraSession({ id: 'open' })]);
    const places = () => view.find('.chart [role="slider"]').getAttribute('aria-valuemax');
    expect(places()).toBe('30');
    const height = (part: string) => view.find(part).getAttribute('height');
    expect([height('.chart-part-0'), height('.chart-part-1')]).toEqual(['50%', '50%']);
    await view.press('14 days');
    expect(places()).toBe('14');
  });

  it('is there as a table, too', async () => {
    const view = await openWith([cameraSession({ isPrivate: true })]);
    await view.press('Table');
    const cells = [...view.root.querySelectorAll('figure tbody tr > *')].map((cell) => cell.textContent);
    expect(cells).toEqual([
      'Wednesday, 20 May',
      '1',
      expect.stringMatching(/30 min/),
      expect.stringMatching(/30 min/),
      expect.stringMatching(/15 min/),
      '–',
    ]);
  });
});

describe('what is shown', () => {
  const sessions = [
    cameraSession({ id: 'one', site: 'Roblox' }),
    cameraSession({ id: 'two', site: 'Discord', isPrivate: true }),
    cameraSession({ id: 'old', site: 'Discord', startedAt: EVENING - 40 * DAY, endedAt: EVENING - 40 * DAY }),
  ];

  it('is 30 days at first, and more on request', async () => {
    const view = await openWith(sessions);
    expect(sessionsIn(view)).toHaveLength(2);
    await view.press('90 days');
    expect(sessionsIn(view)).toHaveLength(3);
  });

  it('can be one site, by the list or by its row', async () => {
    const view = await openWith(sessions);
    await choose(view, '.filters select', 'Roblox');
    expect(sessionsIn(view)).toHaveLength(1);
    await choose(view, '.filters select', '');
    await view.press('Discord');
    expect(sessionsIn(view)).toHaveLength(1);
    expect(view.find('.camera-site').textContent).toContain('Discord');
  });

  it('can be the private ones; where there is none, everything is one press away', async () => {
    const view = await openWith(sessions);
    await tick(view);
    expect(sessionsIn(view)).toHaveLength(1);
    await choose(view, '.filters select', 'Roblox');
    expect(view.text()).toContain(page.text('dashboard_nothing_chosen'));
    await view.press('Show everything');
    expect(sessionsIn(view)).toHaveLength(2);
  });
});

describe('a page with little or with much', () => {
  it('says that nothing was seen, and still what it cannot see', async () => {
    const view = await open(emptyFamilyCamera());
    expect(view.text()).toContain(page.text('dashboard_nothing'));
    expect(view.text()).toContain(page.text('dashboard_cannotSee_devices'));
    expect(view.root.querySelector('.chart')).toBeNull();
  });

  it('shows hundreds of sessions in steps of a week', async () => {
    const view = await openWith(heavyUse());
    await view.press('90 days');
    expect(view.root.querySelectorAll('.camera-day')).toHaveLength(7);
    await view.press('Show 7 more days');
    expect(view.root.querySelectorAll('.camera-day')).toHaveLength(14);
  });

  it('never shows a picture', async () => {
    const view = await openWith(heavyUse());
    expect(view.root.querySelector('img, video, canvas')).toBeNull();
  });
});
